import ClaimModel
import Foundation
import JSONLines
import Testing

@Suite struct `Record schemas` {
  static let records: [any WritableRecord & Sendable] = [
    SampleRecords.document, Document(id: "a", text: ""), SampleRecords.article,
    Article(document: "a", article: 1, start: 0, end: 0), SampleRecords.claim,
    SampleRecords.bareClaim, SampleRecords.attribution, SampleRecords.unnamedAttribution,
    SampleRecords.incident, SampleRecords.bareIncident, SampleRecords.discrepancy,
  ]

  @Test(arguments: 0..<records.count)
  func `a written record keeps to its schema`(_ index: Int) throws {
    let record = try written(Self.records[index])
    let schema = try RecordSchema(named: try #require(record["record"] as? String))
    #expect(schema.faults(in: record) == [])
  }

  @Test(arguments: ["id", "quantity", "background"])
  func `a record without a key breaks its schema`(_ key: String) throws {
    var record = try written(SampleRecords.claim)
    record[key] = nil
    #expect(try RecordSchema(named: "claim").faults(in: record) == ["\(key) is missing"])
  }

  @Test(arguments: [("measure", "hungry"), ("article", "one"), ("colour", "red")])
  func `a record with a wrong value breaks its schema`(_ key: String, _ value: String) throws {
    var record = try written(SampleRecords.claim)
    record[key] = value
    #expect(try RecordSchema(named: "claim").faults(in: record).count == 1)
  }

  private func written(_ record: any WritableRecord) throws -> [String: Any] {
    var writer = JSONWriter()
    record.write(to: &writer)
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes))
    return try #require(object as? [String: Any])
  }
}
