package import ClaimModel

/// One incident with all that is said of it.
package struct IncidentReport: Sendable {
  package var incident: Incident
  /// Every question of the incident, those where nobody disagrees among them.
  package var questions: [QuestionReport]
  /// Every claim of the incident; one that no position cites is listed apart.
  package var claims: [Claim]
  /// The documents that the claims stand in.
  package var documents: [ReportedDocument]
  /// The articles that the claims stand in; where one is missing, its document stands for it.
  package var articles: [Article]
  /// Figures that its pages have changed without a word, in the order in which that was found.
  package var edits: [EditedFigure]

  package init(
    incident: Incident, questions: [QuestionReport], claims: [Claim],
    documents: [ReportedDocument], articles: [Article] = [], edits: [EditedFigure] = []
  ) {
    self.incident = incident
    self.questions = questions
    self.claims = claims
    self.documents = documents
    self.articles = articles
    self.edits = edits
  }

  /// The documents by their ids.
  var documentsByID: [String: ReportedDocument] {
    Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
  }
}
