import ClaimModel

extension QuestionReport {
  /// From where to where the figures go that somebody asserts.
  ///
  /// For example `21 to 50`, `over 100 to 190`, `425 to 440 or more`; `9, then 12` for the figures
  /// of a single source. A bound is told as its source told it, never as a number nobody named, and
  /// "dozens" are told only where nobody gives a number.
  var rangeWords: String {
    if positions.count == 1, let first = positions[0].earlier.first {
      return "\(Figure(first).words), then \(Figure(positions[0]).words)"
    }
    let asserted = positions.filter { $0.status == .asserted }
    let all = (asserted.isEmpty ? positions : asserted).map(Figure.init)
    let numbers = all.filter { $0.relation != .vague }
    let figures = numbers.isEmpty ? all : numbers
    if figures.count == 1 { return figures[0].words }
    let ends = figures.flatMap(\.ends)
    guard let least = ends.min(by: { ($0.number, $0.words) < ($1.number, $1.words) }),
      let greatest = ends.max(by: { ($0.number, $0.rank) < ($1.number, $1.rank) })
    else { return "no number" }
    if least.number == greatest.number { return greatest.words }
    let start = least.rank == 1 ? Figure.grouped(least.number) : least.words
    return "\(start) to \(greatest.words)"
  }
}

extension Figure {
  /// One end of a figure, with the words that its source would use for it.
  fileprivate struct End {
    let number: Int
    let words: String
    /// 0 for a plain number, 1 for "or more", 2 for "over" and "under".
    let rank: Int
  }

  fileprivate var ends: [End] {
    switch (relation, low, high) {
    case (.moreThan, let low?, nil):
      [End(number: low, words: "over \(Self.grouped(low &- 1))", rank: 2)]
    case (.lessThan, nil, let high?):
      [End(number: high, words: "under \(Self.grouped(high &+ 1))", rank: 2)]
    case (_, let low?, nil):
      [End(number: low, words: "\(Self.grouped(low)) or more", rank: 1)]
    default:
      [low, high].compactMap(\.self).map { End(number: $0, words: Self.grouped($0), rank: 0) }
    }
  }
}
