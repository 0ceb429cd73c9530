import ClaimModel

extension Policy {
  /// Best, low and high, after the Uppsala Conflict Data Program's Georeferenced Event Dataset.
  ///
  /// The rule: `best` is the most likely estimate, `low` and `high` are the lowest and the highest
  /// reliable ones. Which source is the most reliable a coder judges for each case.
  /// Source: UCDP GED, variables `best`, `low` and `high` (Sundberg and Melander, "Introducing the
  /// UCDP Georeferenced Event Dataset", Journal of Peace Research 50(4), 2013).
  ///
  /// Departures: nobody judges here, so a source is taken as reliable unless it counts the losses
  /// of its enemy, claims that it lost nobody itself, or is not named at all; where nobody else
  /// speaks, all are. `best` is the figure with the most independent carriers, and the lower one of
  /// equals. UCDP counts deaths alone; we answer every question.
  static func ucdpEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let reliable = positions.filter {
      $0.stake != .enemyLosses && $0.kind != .unknown && !($0.stake == .ownLosses && $0.high == 0)
    }
    let considered = reliable.isEmpty ? positions : reliable
    let (low, high) = span(considered)
    return Discrepancy.Estimate(low: low, best: mostCarried(considered), high: high)
  }
}
