import Foundation
import Testing

@Suite struct `A stage as a filter` {
  static let bus = """
    {"id": "wire", "publisher": "Wire", "published": "2025-05-02", "text": "The army said on \
    Friday that 12 passengers were killed in Quetta when a bus was attacked. The rebels said they \
    had killed 20 passengers of the bus in Quetta."}
    """

  @Test(arguments: [#"{"record": "note", "text": "by another program"}"#])
  func `passes on the kinds that it does not know`(_ note: String) throws {
    let folder = try ProgramFolder()
    for command in ["extract", "group", "compare", "report"] {
      let outcome = try folder.run(command, input: note + "\n")
      #expect(outcome.output == note + "\n", "\(command)")
      #expect(outcome.status == 0, "\(command)")
    }
  }

  @Test(arguments: [200])
  func `keeps the order of the documents`(_ count: Int) throws {
    let folder = try ProgramFolder()
    let documents = (1...count).map {
      #"{"id": "d\#($0)", "text": "Police said \#($0 + 1) people were killed."}"#
    }
    let outcome = try folder.run("extract", input: documents.joined(separator: "\n"))
    let order = outcome.outputLines.compactMap { Record($0)?.document }
    #expect(order == (1...count).map { "d\($0)" })
  }

  @Test(arguments: [
    ("not json", "1:1: error: the line is not JSON: expected a value"),
    (#"{"id": "a"}"#, #"1: error: "text" is missing"#),
    (#"{"text": "Two men were killed."}"#, #"1: error: "id" is missing"#),
    (#"{"id": "a", "text": 5}"#, #"1: error: "text" is not a string"#),
    (#"["a"]"#, "1: error: the line is not a JSON object"),
  ])
  func `names a wrong line and reads the rest`(_ line: String, _ message: String) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run("extract", input: "\(line)\n\(Self.bus)\n")
    #expect(outcome.errors == "<stdin>:\(message)\n")
    #expect(!outcome.output.isEmpty)
    #expect(outcome.status == 2)
  }

  @Test(arguments: [["extract"], ["group"], ["compare"], ["report"], ["extract", "--articles"]])
  func `writes nothing of nothing`(_ arguments: [String]) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run(arguments[0], input: "")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [["--articles", "--attributions"]])
  func `refuses flags that rule each other out`(_ flags: [String]) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run("extract", flags[0], flags[1])
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: --articles and --attributions cannot stand together"))
  }

  @Test(arguments: [bus])
  func `writes claims whose offsets count code points of the text`(_ document: String) throws {
    let folder = try ProgramFolder()
    let text = "Überfall: “Räuber” killed 3 men. Police said 14 women were injured — all in Göd."
    let line = try #require(
      String(
        data: JSONEncoder().encode(["id": "a", "text": text]), encoding: .utf8))
    let scalars = Array(text.unicodeScalars)
    let outcome = try folder.run("extract", input: line)
    #expect(outcome.outputLines.count == 2)
    for record in outcome.outputLines.compactMap({ Record($0) }) {
      let mark = try #require(record.marks?.first)
      let words = String(String.UnicodeScalarView(scalars[mark.start..<mark.end]))
      #expect(words == record.quantity?.text)
    }
  }

  @Test(arguments: [bus])
  func `gives one incident and one contradiction for two voices on one bus`(
    _ document: String
  ) throws {
    let folder = try ProgramFolder()
    let read = try folder.run("extract", "--articles", "--documents", input: document)
    let grouped = try folder.run("group", input: read.output)
    let compared = try folder.run("compare", input: grouped.output)
    let kinds = compared.outputLines.compactMap { Record($0)?.record }
    #expect(
      kinds == ["document", "article", "claim", "claim", "incident", "discrepancy"])
    let discrepancy = try #require(compared.outputLines.last.flatMap { Record($0) })
    #expect(discrepancy.kind == "contradiction")
    #expect(discrepancy.positions?.compactMap(\.low).sorted() == [12, 20])
  }

  @Test(arguments: [bus])
  func `tells the incidents of documents that make no claim as well`(_ document: String) throws {
    let folder = try ProgramFolder()
    let plain = #"{"id": "fair", "text": "The spring fair opened in Lyon."}"#
    let read = try folder.run("extract", "--articles", input: "\(document)\n\(plain)\n")
    let grouped = try folder.run("group", "--membership", input: read.output)
    let records = grouped.outputLines.compactMap { Record($0) }
    #expect(records.map(\.document) == ["fair", "wire"])
    #expect(Set(records.compactMap(\.incident)).count == 2)
  }
}

/// The fields of a record that these tests look at.
struct Record: Decodable {
  struct Quantity: Decodable { var text: String }
  struct Mark: Decodable {
    var start: Int
    var end: Int
  }
  struct Position: Decodable {
    var source: String
    var low: Int?
    var high: Int?
  }
  struct Source: Decodable {
    var name: String
    var kind: String
  }

  var record: String
  var document: String?
  var incident: String?
  var kind: String?
  var measure: String?
  var quantity: Quantity?
  var sources: [Source]?
  var marks: [Mark]?
  var positions: [Position]?

  init?(_ line: Substring) {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)) else {
      return nil
    }
    self = record
  }
}
