import ClaimModel
import Foundation
import JSONLines
import Testing

/// Lines as the program writes them take a short way; every other way of writing them must give the
/// same records.
@Suite struct `Quick reading of records` {
  private static let samples: [Record] = [
    .document(SampleRecords.document), .article(SampleRecords.article),
    .claim(SampleRecords.claim), .claim(SampleRecords.bareClaim),
    .incident(SampleRecords.incident), .incident(SampleRecords.bareIncident),
    .discrepancy(SampleRecords.discrepancy),
  ]

  private static func line(_ record: Record) -> [UInt8] {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.bytes
  }

  private static func read(_ line: [UInt8]) -> Result<Record, RecordFault>? {
    RecordDecoder(file: "in.jsonl").record(.text(line, number: 1))
  }

  /// The keys of a line in the order of their names, with blanks and tabs where JSON allows them.
  private static func rearranged(_ line: [UInt8], _ options: JSONSerialization.WritingOptions)
    throws -> [UInt8]
  {
    let tree = try JSONSerialization.jsonObject(with: Data(line))
    let data = try JSONSerialization.data(withJSONObject: tree, options: options)
    return data.map { $0 == 0x0A ? 0x09 : $0 }
  }

  @Test(arguments: samples)
  func `keys in another order and white space change nothing`(_ record: Record) throws {
    let line = Self.line(record)
    for options: JSONSerialization.WritingOptions in [.sortedKeys, [.sortedKeys, .prettyPrinted]] {
      #expect(try Self.read(Self.rearranged(line, options))?.get() == record)
    }
  }

  @Test(arguments: samples)
  func `a line that was cut short or damaged gives a fault or what it says`(_ record: Record) {
    let line = Self.line(record)
    for place in line.indices {
      if case .success = Self.read(Array(line[..<place])), place > 0 {
        Issue.record("cut at \(place)")
      }
      // A reader that ran over an end or took half a letter would stop the program here.
      for byte: UInt8 in [0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x00, 0x39, 0x6E, 0xC3] {
        var damaged = line
        damaged[place] = byte
        _ = Self.read(damaged)
      }
    }
  }

  @Test(arguments: [
    (#""a\"b\\c\/d\n\t\r\b\f""#, "a\"b\\c/d\n\t\r\u{8}\u{C}"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude00!""#, "😀!"), (#""é€😀""#, "é€😀"), (#""""#, ""),
    (#""thirty bytes and more, and a quote: \"""#, "thirty bytes and more, and a quote: \""),
  ])
  func `strings are read as JSON spells them`(_ written: String, _ text: String) throws {
    let line = Array(#"{"id":"a","text":\#(written)}"#.utf8)
    #expect(try Self.read(line)?.get() == .document(Document(id: "a", text: text)))
  }

  @Test(arguments: [
    #"{"id":"a","text":"x","id":"b"}"#, #"{"id":"a","text":"x","record":"claim"}"#,
    "{\"id\":\"a\",\"text\":\"\u{FFFD}\",\"n\":1e400}", #"{"id":"a","text":"\ud800x"}"#,
  ])
  func `what is odd is left to the other decoder`(_ line: String) {
    // Whether it makes a record of it is its affair; it must be asked, and not crash.
    #expect(Self.read(Array(line.utf8)) != nil)
  }

  @Test func `bytes that are no UTF-8 are a fault`() {
    let line = Array(#"{"id":"a","text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: RecordFault.self) { try Self.read(line)?.get() }
  }

  @Test func `many lines are read without what is none`() {
    let lines = Self.samples.flatMap { Self.line($0) + [0x0A] } + Array("nonsense\n\n".utf8)
    #expect(RecordDecoder(file: "in.jsonl").records(in: lines) == Self.samples)
  }
}
