package import ClaimModel

/// One question of an incident, with what each source says on it.
package struct QuestionReport: Sendable {
  package var question: Discrepancy.Question
  package var positions: [Position]
  /// By the name of the policy.
  package var estimates: [String: Discrepancy.Estimate]
  /// Nil where nobody disagrees.
  package var discrepancy: Discrepancy?

  /// Makes a question on which nobody disagrees.
  package init(
    question: Discrepancy.Question, positions: [Position],
    estimates: [String: Discrepancy.Estimate] = [:]
  ) {
    self.question = question
    self.positions = positions
    self.estimates = estimates
    discrepancy = nil
  }

  /// Makes the question that a discrepancy is about, with its positions and estimates.
  package init(_ discrepancy: Discrepancy) {
    question = discrepancy.question
    positions = discrepancy.positions
    estimates = discrepancy.estimates
    self.discrepancy = discrepancy
  }
}
