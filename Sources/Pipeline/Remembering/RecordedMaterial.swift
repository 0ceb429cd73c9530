internal import ClaimModel
internal import FoundationEssentials
internal import JSONLines
internal import Ledger
internal import Reporting

/// Records that come back from the ledger.
enum RecordedMaterial {
  /// The documents that count with their articles and claims, in the order of the inputs.
  static func readings(in store: LedgerStore) async throws -> GatheredRecords {
    var material = GatheredRecords()
    var pieces: [[UInt8]] = []
    try store.forEachCurrent { document, reading in
      material.documents.append(document)
      pieces.append(reading.records)
    }
    var start = 0
    try await OrderedWork.run(
      next: { () -> [[UInt8]]? in
        guard start < pieces.count else { return nil }
        let end = min(start + 64, pieces.count)
        defer {
          // What is handed out is held no longer: all lines and all records at once are gigabytes.
          for place in start..<end { pieces[place] = [] }
          start = end
        }
        return Array(pieces[start..<end])
      },
      work: { piece in piece.map(records) },
      deliver: { decoded in
        for records in decoded {
          material.articles += records.articles
          material.claims += records.claims
        }
      })
    return material
  }

  /// The incidents of the last report.
  static func incidents(in store: LedgerStore) throws(LedgerFailure) -> [Incident] {
    try store.incidents().compactMap(incident)
  }

  static func incident(_ line: [UInt8]) -> Incident? {
    let decoder = RecordDecoder(file: "the ledger")
    guard case .success(.incident(let incident)) = decoder.record(.text(line, number: 1)) else {
      return nil
    }
    return incident
  }

  static func discrepancy(_ line: [UInt8]) -> Discrepancy? {
    let decoder = RecordDecoder(file: "the ledger")
    guard case .success(.discrepancy(let found)) = decoder.record(.text(line, number: 1)) else {
      return nil
    }
    return found
  }

  /// A change that an earlier report told.
  static func change(_ line: [UInt8]) -> ReportedChange? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let told = try? decoder.decode(ToldChange.self, from: Data(line)),
      let what = ReportedChange.What(rawValue: told.what)
    else { return nil }
    return ReportedChange(
      what: what, incident: told.incident, title: told.title, before: told.before,
      after: told.after)
  }

  private struct ToldChange: Decodable {
    var what: String
    var incident: String
    var title: String
    var before: Discrepancy?
    var after: Discrepancy?
  }

  static func records(_ bytes: [UInt8]) -> GatheredRecords {
    let decoder = RecordDecoder(file: "the ledger")
    var records = GatheredRecords()
    for record in decoder.records(in: bytes) { records.take(record) }
    return records
  }
}
