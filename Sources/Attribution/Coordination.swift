internal import ClaimModel
internal import Text

/// Tells whether a phrase names several sources: "police and the rebels" are two, "police and army
/// officials" are two, "doctors and nurses" speak as one.
struct Coordination {
  let reading: Reading

  /// The phrases of the sources, first to last; the range itself where it names one.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    for index in range.dropFirst().dropLast() where reading.word(index) == reading.words.and {
      let left = reading.trimmed(range.lowerBound..<index)
      let right = reading.trimmed(index + 1..<range.upperBound)
      if isParted(left, right, at: index) { return [left] + parts(of: right) }
    }
    return [range]
  }

  private func isParted(_ left: Range<Int>, _ right: Range<Int>, at conjunction: Int) -> Bool {
    let kinds = KindReader(reading: reading)
    guard let last = left.last, !right.isEmpty, let first = kinds.finding(in: left),
      let second = kinds.finding(in: right)
    else { return false }
    // "the Ministry of Health and Welfare" has one article, "the army and the police" two.
    let next = conjunction + 1
    if next < right.lowerBound || reading.isDeterminer(next) { return true }
    let isOneName =
      reading.token(last).isCapitalised && reading.token(right.lowerBound).isCapitalised
      && !reading.token(last).isAllCapitals && left.count > 1
    return first.kind != second.kind && second.kind != .unknown && first.kind != .unknown
      && !isOneName && (reading.isPluralHead(last) || reading.has(last, .collective, .body))
  }
}
