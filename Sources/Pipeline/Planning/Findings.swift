internal import ClaimModel
internal import Configuration
internal import Ledger

/// What stands in a report: the claims of all documents, their incidents and discrepancies.
struct Findings: Sendable {
  var documents: Set<String> = []
  var claims: [Claim] = []
  var incidents: [Incident] = []
  var discrepancies: [Discrepancy] = []

  init() {}

  init(_ material: GatheredRecords) {
    documents = Set(material.documents.map(\.id))
    claims = material.claims
    incidents = material.incidents
    discrepancies = material.discrepancies
  }

  /// Those of the last report; none where there was no report.
  init(recordedIn store: LedgerStore) async throws {
    guard try store.lastReport() != nil else {
      self.init()
      return
    }
    self.init(try await RecordedMaterial.readings(in: store))
    incidents = try RecordedMaterial.incidents(in: store)
    discrepancies = try store.discrepancies().compactMap {
      RecordedMaterial.discrepancy($0.record)
    }
  }
}
