import ClaimModel

extension Policy {
  /// Minimum and maximum, after Airwars.
  ///
  /// The rule: each incident of alleged civilian harm carries the lowest and the highest number of
  /// killed and injured that its sources allege; what the belligerent itself concedes is recorded
  /// beside the range.
  /// Source: Airwars, "Methodology" (airwars.org/about/methodology).
  ///
  /// Departures: a belligerent that reports no harm at all is taken as its own assessment and does
  /// not lower the minimum, unless nobody else speaks. Airwars grades each incident (confirmed,
  /// fair, weak, contested, discounted); we show voices and stakes instead.
  static func airwarsEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let alleging = positions.filter { !($0.isBelligerent && $0.high == 0) }
    let (low, high) = span(alleging.isEmpty ? positions : alleging)
    return Discrepancy.Estimate(low: low, best: nil, high: high)
  }
}
