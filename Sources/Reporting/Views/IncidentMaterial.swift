import ClaimModel

/// What the views of one incident look things up in.
struct IncidentMaterial {
  let report: Report
  let subject: IncidentReport
  let marks: SideMarks
  private let claims: [String: Claim]
  private let documents: [String: ReportedDocument]
  private let articles: [ArticleKey: Article]

  private struct ArticleKey: Hashable {
    let document: String
    let number: Int
  }

  init(_ subject: IncidentReport, of report: Report) {
    self.report = report
    self.subject = subject
    let sides = subject.questions.flatMap(\.positions).compactMap(\.side)
    marks = SideMarks(sides + subject.incident.sides)
    claims = Dictionary(subject.claims.map { ($0.id, $0) }) { first, _ in first }
    articles = Dictionary(
      subject.articles.map { (ArticleKey(document: $0.document, number: $0.article), $0) }
    ) { first, _ in first }
    documents = Dictionary(subject.documents.map { ($0.id, $0) }) { first, _ in first }
  }

  func claim(_ id: String) -> Claim? { claims[id] }

  /// The article that a claim stands in; nil where the report was not given it.
  func article(of claim: Claim) -> Article? {
    articles[ArticleKey(document: claim.document, number: claim.article)]
  }

  func document(_ id: String) -> ReportedDocument? { documents[id] }

  /// Where the page of the incident lies in the report.
  var path: String { "incidents/\(FileName.from(subject.incident.id)).html" }

  /// "Dhadar, Pakistan"; nil where no place is known.
  var place: String? {
    guard let place = subject.incident.place else { return nil }
    return [place.name, place.region, place.country].compactMap(\.self)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }

  /// "11–12 March 2025"; nil where no day is known.
  var days: String? { Days.words(from: subject.incident.from, to: subject.incident.to) }

  /// How much there is: `9 claims in 4 documents`.
  var extent: String {
    let documents = Set(subject.claims.map(\.document)).union(subject.incident.documents)
    return counted(subject.claims.count, "claim") + " in " + counted(documents.count, "document")
  }

  /// The one line that says what is in dispute.
  var explanation: String {
    if let explanation = subject.leadingQuestion?.discrepancy?.explanation { return explanation }
    return subject.questions.contains { $0.positions.count > 1 }
      ? "Nobody disagrees on this incident."
      : "No figure of this incident is given by more than one source."
  }
}
