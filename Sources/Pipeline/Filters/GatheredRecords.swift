internal import ClaimModel
internal import JSONLines

/// The records of all documents, which comparison and report need together.
struct GatheredRecords: Sendable {
  var documents: [Document] = []
  var articles: [Article] = []
  var claims: [Claim] = []
  var incidents: [Incident] = []
  var discrepancies: [Discrepancy] = []

  /// Whether the kind of the record is one of those that are gathered.
  @discardableResult
  mutating func take(_ record: Record) -> Bool {
    switch record {
    case .document(let document): documents.append(document)
    case .article(let article): articles.append(article)
    case .claim(let claim): claims.append(claim)
    case .incident(let incident): incidents.append(incident)
    case .discrepancy(let discrepancy): discrepancies.append(discrepancy)
    case .other: return false
    }
    return true
  }
}
