/// What the claims of one or many documents speak of: when, where, what.
public struct Incident: Sendable, Hashable, Codable {
  /// Stable as the incident grows.
  public var id: String
  /// Made from the evidence: "Train hijacking, Balochistan, 11–12 March 2025".
  public var title: String
  public var from: CalendarDay?
  public var to: CalendarDay?
  public var place: Place?
  /// Ids of documents, sorted.
  public var documents: [String]
  /// Ids of claims, sorted.
  public var claims: [String]
  /// The parties for which its sources speak, sorted.
  public var sides: [String]
  /// Ids of incidents that turned out to be this one.
  public var formerIds: [String]
  /// Why the documents are together, strongest first: a line for `explain` and the report.
  public var evidence: [String]

  public init(
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
