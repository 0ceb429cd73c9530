package import ClaimModel

/// A question of an incident with all who answer it, whether they agree or not.
///
/// The report shows every question; `discrepancy` is set where the answers differ in any way.
package struct QuestionSummary: Sendable, Hashable {
  /// Two voices that were apart and now agree.
  package struct Resolution: Sendable, Hashable {
    /// Indices into `positions`.
    package var first: Int
    package var second: Int
    /// ISO 8601: since when they agree; nil where the reports have no dates.
    package var since: String?
    /// One plain sentence.
    ///
    /// "The police and the hospital, once apart, have agreed on 14 killed since 3 May 2024."
    package var explanation: String

    package init(first: Int, second: Int, since: String?, explanation: String) {
      self.first = first
      self.second = second
      self.since = since
      self.explanation = explanation
    }
  }

  /// The id of the incident.
  package var incident: String
  package var question: Discrepancy.Question
  /// In the order of the discrepancy's positions.
  package var positions: [Position]
  /// By the name of the policy.
  package var estimates: [String: Discrepancy.Estimate]
  package var discrepancy: Discrepancy?
  package var resolutions: [Resolution]
  /// Claims on this question that take no part in the comparison.
  package var asides: [Aside]
  /// How many documents state a figure.
  package var documents: Int
  /// How many independent voices stand behind them: "9 articles, 2 voices".
  package var voices: Int

  package init(
    incident: String, question: Discrepancy.Question, positions: [Position],
    estimates: [String: Discrepancy.Estimate] = [:], discrepancy: Discrepancy? = nil,
    resolutions: [Resolution] = [], asides: [Aside] = [], documents: Int = 0, voices: Int = 0
  ) {
    self.incident = incident
    self.question = question
    self.positions = positions
    self.estimates = estimates
    self.discrepancy = discrepancy
    self.resolutions = resolutions
    self.asides = asides
    self.documents = documents
    self.voices = voices
  }
}
