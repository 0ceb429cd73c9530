import ClaimModel

/// What the views of one incident look things up in.
struct IncidentMaterial {
  let report: Report
  let links: Links
  let subject: IncidentReport
  let marks: SideMarks
  private let claims: [String: Claim]
  private let documents: [String: ReportedDocument]
  private let articles: [ArticleKey: Article]

  private struct ArticleKey: Hashable {
    let document: String
    let number: Int
  }

  init(
    _ subject: IncidentReport, of report: Report,
    links: Links = Links(isSingleFile: false, root: "../")
  ) {
    self.report = report
    self.links = links
    self.subject = subject
    marks = subject.marks
    claims = Dictionary(subject.claims.map { ($0.id, $0) }) { first, _ in first }
    articles = Dictionary(
      subject.articles.map { (ArticleKey(document: $0.document, number: $0.article), $0) }
    ) { first, _ in first }
    documents = subject.documentsByID
  }

  func claim(_ id: String) -> Claim? { claims[id] }

  /// The article that a claim stands in; nil where the report was not given it.
  func article(of claim: Claim) -> Article? {
    articles[ArticleKey(document: claim.document, number: claim.article)]
  }

  func document(_ id: String) -> ReportedDocument? { documents[id] }
}
