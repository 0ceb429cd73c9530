package import ClaimModel

/// Puts discrepancies in the order in which a desk should read them.
///
/// Kinds come first, gravest first (`Discrepancy.Kind.gravity`): only a contradiction is a headline.
/// Within a kind the score decides, a sum of whole points:
///
/// - **size**: 4 for every doubling of the gap between the figures (1 person apart 4, 3 apart 8,
///   29 apart 16), and up to 10 for the gap as a share of the greater figure;
/// - **newness**: 12 less one for every week between the day since which the figures have differed
///   and the newest report of the batch, never below 0; 0 without dates;
/// - **corroboration**: 3 for every carrier of the second best supported figure, up to 12, since a
///   dispute needs support on both sides.
///
/// Equal scores are ordered by incident, measure and group, so that the order is always the same.
package enum Ranking {
  package static func sorted(_ discrepancies: [Discrepancy], newest: CalendarDay?) -> [Discrepancy]
  {
    let scored = discrepancies.map { (score(of: $0, newest: newest), $0) }
    return scored.sorted { precedes($0, $1) }.map(\.1)
  }

  /// The points of a discrepancy within its kind.
  package static func score(of discrepancy: Discrepancy, newest: CalendarDay?) -> Int {
    size(of: discrepancy) + newness(of: discrepancy, newest: newest)
      + corroboration(of: discrepancy)
  }

  private static func precedes(_ left: (Int, Discrepancy), _ right: (Int, Discrepancy)) -> Bool {
    let leftKey = (left.1.kind.gravity, -left.0, left.1.incident)
    let rightKey = (right.1.kind.gravity, -right.0, right.1.incident)
    if leftKey != rightKey { return leftKey < rightKey }
    return (left.1.question.measure.rawValue, left.1.question.group)
      < (right.1.question.measure.rawValue, right.1.question.group)
  }

  private static func size(of discrepancy: Discrepancy) -> Int {
    let intervals = discrepancy.positions.filter { $0.status == .asserted }.map { Interval($0) }
    var gap = 0
    for (index, interval) in intervals.enumerated() {
      for other in intervals[..<index] { gap = max(gap, interval.distance(to: other)) }
    }
    let greatest = max(1, intervals.map(\.figure).max() ?? 1)
    let doublings = Int.bitWidth - (gap + 1).leadingZeroBitCount - 1
    return 4 * doublings + min(10, 10 * gap / greatest)
  }

  private static func newness(of discrepancy: Discrepancy, newest: CalendarDay?) -> Int {
    guard let newest, let since = CalendarDay(iso: discrepancy.since ?? "") else { return 0 }
    return max(0, 12 - max(0, newest.daysSinceEpoch - since.daysSinceEpoch) / 7)
  }

  private static func corroboration(of discrepancy: Discrepancy) -> Int {
    var carriers: [Int: Int] = [:]
    for position in discrepancy.positions where position.status == .asserted {
      carriers[position.figure, default: 0] += position.voices
    }
    let second = carriers.values.sorted(by: >).dropFirst().first ?? 0
    return min(12, 3 * second)
  }
}
