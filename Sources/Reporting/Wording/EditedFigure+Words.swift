import ClaimModel

extension EditedFigure {
  /// What was changed and between which two looks at the page: `50 became 21 between 14:05 and
  /// 15:30 UTC on 12 March 2025`, `50 was taken out`.
  var words: String {
    let figure = Figure(before.quantity).words
    let change = after.map { "\(figure) became \(Figure($0.quantity).words)" }
    return (change ?? "\(figure) was taken out") + Days.between(lastSeen, found)
  }

  /// "killed, passengers".
  var label: String { "\(measure.rawValue), \(group.words)" }
}

extension Days {
  /// The time in which something happened that was seen before and after it, as the end of a
  /// sentence: ` between 12 March 2025, 23:50 UTC and 13 March 2025, 00:05 UTC`; one end alone gives
  /// ` after …` or ` before …`, none gives nothing.
  static func between(_ first: String?, _ last: String?) -> String {
    switch (first, last) {
    case (let first?, let last?) where first != last:
      guard let clocks = clocksOfOneDay(first, last) else {
        let ends = (words(iso: first), words(iso: last))
        return ends.0 == ends.1 ? " at \(ends.0)" : " between \(ends.0) and \(ends.1)"
      }
      return " between \(clocks.first) and \(clocks.last) UTC on \(clocks.day)"
    case (let first?, nil): return " after \(words(iso: first))"
    case (_, let last?): return " before \(words(iso: last))"
    case (nil, nil): return ""
    }
  }

  private static func clocksOfOneDay(
    _ first: String, _ last: String
  ) -> (first: String, last: String, day: String)? {
    let ends = [first, last].map(Array.init(_:))
    guard ends.allSatisfy({ $0.count >= 17 && $0[10] == "T" && $0.last == "Z" }),
      ends[0].prefix(10) == ends[1].prefix(10), let day = CalendarDay(iso: first)
    else { return nil }
    let clocks = ends.map { String($0[11...15]) }
    return clocks[0] == clocks[1] ? nil : (clocks[0], clocks[1], words(day))
  }
}
