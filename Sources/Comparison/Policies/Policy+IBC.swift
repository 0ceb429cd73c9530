import ClaimModel

extension Policy {
  /// Minimum and maximum, after Iraq Body Count.
  ///
  /// The rule: every incident has a minimum and a maximum number of reported deaths, taken from
  /// the reports that differ, and the range is kept up to the grand total.
  /// Source: Iraq Body Count, "Methods"; Sloboda, Dardagan, Spagat and Hicks, "Iraq Body Count: A
  /// Case Study in the Uses of Incident-based Conflict Casualty Data" (2013).
  ///
  /// Departures: IBC counts civilians and asks for two independent sources before an entry is more
  /// than provisional; we answer every question and leave it to the reader to see who stands behind
  /// a figure. There is no best number, as IBC gives none.
  static func ibcEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let (low, high) = span(positions)
    return Discrepancy.Estimate(low: low, best: nil, high: high)
  }
}
