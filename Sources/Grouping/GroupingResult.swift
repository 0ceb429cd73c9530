package import ClaimModel

/// The claims with their incidents, and the incidents.
package struct GroupingResult: Sendable, Hashable {
  /// That an article of a document, or a passage of it, tells of an incident.
  package struct Membership: Sendable, Hashable {
    package var document: String
    package var incident: String

    package init(document: String, incident: String) {
      self.document = document
      self.incident = incident
    }
  }

  /// The claims as they came, in the order in which they came, with `incident` filled in.
  package var claims: [Claim]
  /// Sorted by first day, then by id.
  ///
  /// An incident of which no claim speaks has no claims.
  package var incidents: [Incident]
  /// One for each incident of each document, sorted by document, the document's own news first.
  package var membership: [Membership]
}
