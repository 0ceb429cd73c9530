import ClaimModel

/// How a source's figures stand to those of the others: 0.5 is half of what they say.
///
/// On each question its figure is divided by the middle one of the other sources; of all these
/// ratios the middle one is typical. Of two in the middle the lower is taken, so that nothing is
/// averaged. Only plain and rounded figures over nought count that their source asserts.
package struct SourceRatio: Sendable, Hashable {
  /// In hundredths, rounded: 50 where the source says half.
  package let hundredths: Int
  /// On how many questions it rests.
  package let questions: Int

  package init(hundredths: Int, questions: Int) {
    self.hundredths = hundredths
    self.questions = questions
  }

  /// The typical one of several; nil where there is none.
  init?(of ratios: [Double]) {
    guard let middle = Self.middle(ratios), middle < 1e9 else { return nil }
    self.init(hundredths: Int((middle * 100).rounded()), questions: ratios.count)
  }

  /// The ratio of each position, by its index, on a question.
  static func ratios(on question: QuestionReport) -> [Int: Double] {
    let figures = question.positions.map(figure)
    var ratios: [Int: Double] = [:]
    for (index, own) in figures.enumerated() {
      guard let own else { continue }
      let others = question.positions.indices.compactMap { other in
        question.positions[other].source == question.positions[index].source ? nil : figures[other]
      }
      if let middle = middle(others) { ratios[index] = own / middle }
    }
    return ratios
  }

  private static func figure(_ position: Position) -> Double? {
    guard position.status == .asserted, let low = position.low, low == position.high, low > 0
    else { return nil }
    return Double(low)
  }

  private static func middle(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.sorted()[(numbers.count - 1) / 2]
  }
}
