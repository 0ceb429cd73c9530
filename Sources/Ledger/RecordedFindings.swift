/// An incident as it is recorded.
package struct RecordedIncident: Sendable, Hashable {
  package var id: String
  package var title: String
  package var documents: Int
  package var claims: Int
  package var formerIds: [String]
  /// The incident as a line of JSON.
  package var record: [UInt8]

  package init(
    id: String, title: String, documents: Int, claims: Int, formerIds: [String], record: [UInt8]
  ) {
    self.id = id
    self.title = title
    self.documents = documents
    self.claims = claims
    self.formerIds = formerIds
    self.record = record
  }
}

/// A discrepancy as it is recorded.
package struct RecordedDiscrepancy: Sendable, Hashable {
  package var id: String
  package var incident: String
  package var kind: String
  /// The discrepancy as a line of JSON.
  package var record: [UInt8]

  package init(id: String, incident: String, kind: String, record: [UInt8]) {
    self.id = id
    self.incident = incident
    self.kind = kind
    self.record = record
  }
}

/// How a discrepancy differs from what the last report had of it.
package struct RecordedChange: Sendable, Hashable {
  package enum What: String, Sendable, Hashable, CaseIterable {
    case new, widened, narrowed, resolved
  }

  package var incident: String
  package var discrepancy: String
  package var what: What
  /// The change as a line of JSON.
  package var record: [UInt8]

  package init(incident: String, discrepancy: String, what: What, record: [UInt8]) {
    self.incident = incident
    self.discrepancy = discrepancy
    self.what = what
    self.record = record
  }
}

/// What a run has found, against what the last one had.
package struct RunFindings: Sendable {
  /// All incidents, with those that are as they were.
  package var incidents: [RecordedIncident]
  /// The ids of incidents of the last report that no longer are, each with the one that it was
  /// joined to; nil where it is gone.
  package var departed: [String: String?]
  package var discrepancies: [RecordedDiscrepancy]
  /// Discrepancies of the last report by another id, because their incidents were joined.
  package var renamed: [String: String]
  package var changes: [RecordedChange]
  /// What is to be told of them, in this order.
  package var notices: [RecordedNotice]

  package init(
    incidents: [RecordedIncident], departed: [String: String?],
    discrepancies: [RecordedDiscrepancy], renamed: [String: String], changes: [RecordedChange],
    notices: [RecordedNotice] = []
  ) {
    self.incidents = incidents
    self.departed = departed
    self.discrepancies = discrepancies
    self.renamed = renamed
    self.changes = changes
    self.notices = notices
  }
}
