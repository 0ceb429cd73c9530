/// What the claims of one or many documents speak of: when, where, what.
package struct Incident: Sendable, Hashable, Codable {
  /// Stable as the incident grows.
  package var id: String
  /// Made from the evidence: "Train hijacking, Balochistan, 11–12 March 2025".
  package var title: String
  package var from: CalendarDay?
  package var to: CalendarDay?
  package var place: Place?
  /// Ids of documents, sorted.
  package var documents: [String]
  /// Ids of claims, sorted.
  package var claims: [String]
  /// The parties for which its sources speak, sorted.
  package var sides: [String]
  /// Ids of incidents that turned out to be this one.
  package var formerIds: [String]
  /// Why the documents are together, strongest first: a line for `explain` and the report.
  package var evidence: [String]

  package init(
    id: String, title: String, from: CalendarDay? = nil, to: CalendarDay? = nil,
    place: Place? = nil, documents: [String] = [], claims: [String] = [], sides: [String] = [],
    formerIds: [String] = [], evidence: [String] = []
  ) {
    self.id = id
    self.title = title
    self.from = from
    self.to = to
    self.place = place
    self.documents = documents
    self.claims = claims
    self.sides = sides
    self.formerIds = formerIds
    self.evidence = evidence
  }
}
