import ClaimModel

extension Policy {
  /// The newest word, whoever says it.
  ///
  /// The rule is that of a live page: the figure that was reported last replaces the others, with
  /// the bounds that its own words set. Of figures reported on one day the one with the most
  /// carriers counts, then the lowest. It follows no published methodology, and a desk should not
  /// print it without the name behind it.
  static func latestEstimate(_ positions: [Position]) -> Discrepancy.Estimate {
    let newest = positions.compactMap { CalendarDay(iso: $0.reported ?? "") }.max()
    let latest = positions.filter { CalendarDay(iso: $0.reported ?? "") == newest }
    let best = mostCarried(latest)
    let chosen = latest.first { $0.figure == best }
    return Discrepancy.Estimate(low: chosen?.low, best: best, high: chosen?.high)
  }
}
