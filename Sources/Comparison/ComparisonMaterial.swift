package import ClaimModel

/// The records of a batch, by what is asked of them: claims by incident, articles by document.
package struct ComparisonMaterial: Sendable {
  package let incidents: [Incident]
  private let claims: [Claim]
  private let articles: [Article]
  private let documents: [Publication]
  private let claimsOfIncident: [String: [Int32]]
  private let articlesOfDocument: [String: [Int32]]
  private let placeOfDocument: [String: Int32]

  /// Only places are kept by their names; a record is large, and is held once.
  package init(
    incidents: [Incident], claims: [Claim], articles: [Article], documents: [Publication]
  ) {
    self.incidents = incidents
    self.claims = claims
    self.articles = articles
    self.documents = documents
    claimsOfIncident = Dictionary(grouping: 0..<Int32(claims.count)) {
      claims[Int($0)].incident ?? ""
    }
    articlesOfDocument = Dictionary(grouping: 0..<Int32(articles.count)) {
      articles[Int($0)].document
    }
    placeOfDocument = Dictionary(
      (0..<Int32(documents.count)).map { (documents[Int($0)].id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func claims(of incident: Incident) -> [Claim] {
    (claimsOfIncident[incident.id] ?? []).map { claims[Int($0)] }
  }

  func articles(of documents: [String]) -> [Article] {
    documents.flatMap { articlesOfDocument[$0] ?? [] }.map { articles[Int($0)] }
  }

  func publications(of ids: [String]) -> [String: Publication] {
    var found: [String: Publication] = [:]
    for id in ids {
      if let place = placeOfDocument[id] { found[id] = documents[Int(place)] }
    }
    return found
  }
}
