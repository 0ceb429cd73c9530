import Reporting
import Testing

@testable import Reporting

/// RFC 4180, read back by a reader that knows nothing but RFC 4180.
@Suite struct `tables keep to RFC 4180 and HXL` {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("-5, or so", "\"'-5, or so\""), ("", ""),
    ("\"\u{0301}", "\"\"\"\u{0301}\""),
  ])
  func `a cell is quoted where it has to be`(_ text: String, _ field: String) {
    #expect(CSVCell.text(text).field.unicodeScalars.elementsEqual(field.unicodeScalars))
  }

  @Test func `numbers are never guarded`() {
    #expect(CSVCell.degrees(-2.5).field == "-2.5")
    #expect(CSVCell.number(0).field == "0")
    #expect(CSVCell.number(nil).field == "")
  }

  @Test(arguments: ["sample", "hostile", "empty"])
  func `every row has as many cells as there are columns`(_ name: String) throws {
    let hostile = HostileReport(words: "a,\"b\"\r\n,\"")
    let reports = [
      "sample": FixtureReports.sample, "hostile": hostile.report, "empty": FixtureReports.empty,
    ]
    let report = try #require(reports[name])
    for file in try CSVReporter().files(for: report) {
      let rows = CSVText(file.bytes).rows
      #expect(rows.count >= 2)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      #expect(rows[1].allSatisfy(Self.isTag))
      #expect(Set(rows[0]).count == rows[0].count)
    }
  }

  @Test func `a row gives the claim back`() throws {
    let files = try CSVReporter().files(for: FixtureReports.sample)
    let rows = CSVText(try #require(files.first { $0.path == "claims.csv" }).bytes).rows
    let row = try #require(rows.first { $0[0] == "c-440" })
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], row))
    #expect(cells["low"] == "440")
    #expect(cells["high"] == "")
    #expect(cells["relation"] == "at_least")
    #expect(cells["source"] == "The military")
    #expect(cells["sentence"] == "At least 440 people had been on board.")
  }

  /// A tag as HXL 1.1 has it: `#word` and any number of `+word`.
  private static func isTag(_ cell: String) -> Bool {
    guard cell.hasPrefix("#") else { return false }
    return cell.dropFirst().split(separator: "+", omittingEmptySubsequences: false).allSatisfy {
      part in
      part.first.map { ("a"..."z").contains($0) } == true
        && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
    }
  }
}

/// A reader of RFC 4180 and no more.
private struct CSVText {
  private(set) var rows: [[String]] = []

  init(_ bytes: [UInt8]) {
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 1
      switch (isQuoted, byte) {
      case (true, 0x22) where next == 0x22:
        field.append(byte)
        index += 1
      case (_, 0x22): isQuoted.toggle()
      case (false, 0x2C):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      case (false, 0x0D) where next == 0x0A:
        row.append(String(decoding: field, as: UTF8.self))
        rows.append(row)
        (row, field) = ([], [])
        index += 1
      default: field.append(byte)
      }
    }
  }
}
