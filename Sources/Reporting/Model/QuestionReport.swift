package import ClaimModel

/// One question of an incident, with what each source says on it.
package struct QuestionReport: Sendable {
  /// A claim on the question that was compared with nothing.
  package struct Aside: Sendable, Hashable {
    /// The id of the claim.
    package var claim: String
    /// Why, for people: "its words point to another time".
    package var reason: String

    package init(claim: String, reason: String) {
      self.claim = claim
      self.reason = reason
    }
  }

  package var question: Discrepancy.Question
  package var positions: [Position]
  /// By the name of the policy.
  package var estimates: [String: Discrepancy.Estimate]
  /// Nil where nobody disagrees.
  package var discrepancy: Discrepancy?
  /// The weight of the discrepancy among those of its kind; the greater one comes first.
  ///
  /// Where it is nil, the number of people in dispute decides.
  package var weight: Int?
  /// One plain sentence for every two voices that were apart and now agree.
  package var resolutions: [String]
  package var asides: [Aside]

  package init(
    question: Discrepancy.Question, positions: [Position],
    estimates: [String: Discrepancy.Estimate] = [:], discrepancy: Discrepancy? = nil,
    weight: Int? = nil, resolutions: [String] = [], asides: [Aside] = []
  ) {
    self.question = question
    self.positions = positions
    self.estimates = estimates
    self.discrepancy = discrepancy
    self.weight = weight
    self.resolutions = resolutions
    self.asides = asides
  }

  /// Makes the question that a discrepancy is about, with its positions and estimates.
  package init(_ discrepancy: Discrepancy) {
    self.init(
      question: discrepancy.question, positions: discrepancy.positions,
      estimates: discrepancy.estimates, discrepancy: discrepancy)
  }
}
