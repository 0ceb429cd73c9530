import Foundation
import Testing

@Suite struct `A whole run` {
  /// The reports of the repository on the hijacking of one train, in our own words.
  private static func train() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    let source = Program.repository.appending(path: "data/train-hijacking")
    try FileManager.default.copyItem(
      at: source, to: URL(filePath: folder.path).appending(path: "data"))
    try FileManager.default.copyItem(
      at: Program.repository.appending(path: "pipeline.yaml"),
      to: URL(filePath: folder.path).appending(path: "pipeline.yaml"))
    return folder
  }

  @Test(arguments: [
    ("present", [425, 440]), ("killed", [21, 50]), ("killed", [4, 30]), ("killed", [0, 16, 33]),
  ])
  func `finds the figures on which reports of a hijacking disagree`(
    _ measure: String, _ figures: [Int]
  ) throws {
    let folder = try Self.train()
    let outcome = try folder.run("run")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try JSONDecoder().decode(
      WrittenReport.self, from: Data(try folder.read("reports/report.json").utf8))
    let questions = report.discrepancies.filter { $0.question.measure == measure }
    let sets = questions.map { Set($0.positions.compactMap { $0.low ?? $0.high }) }
    #expect(sets.contains { $0.isSuperset(of: figures) }, "\(sets)")
  }

  @Test(arguments: [["html", "json"], ["markdown", "csv"]])
  func `gives the same bytes twice`(_ formats: [String]) throws {
    let folder = try Self.train()
    try folder.write(
      "pipeline.yaml",
      """
      stages: [ingest, extract, attribute, group, compare,
        {stage: report, formats: [\(formats.joined(separator: ", "))]}]
      """)
    _ = try folder.run("run")
    let first = try folder.contents(of: "reports")
    _ = try folder.run("run")
    #expect(try folder.contents(of: "reports") == first)
    #expect(first.count > 1)
  }

  @Test(arguments: ["reports"])
  func `gives the report that the filters give one behind the other`(_ name: String) throws {
    let folder = try Self.train()
    _ = try folder.run("run")
    let whole = try folder.contents(of: name)
    let config = ["--config", "pipeline.yaml"]
    let documents = try folder.run("ingest")
    let read = try folder.run(
      "extract", "--articles", "--documents", config[0], config[1], input: documents.output)
    let grouped = try folder.run("group", config[0], config[1], input: read.output)
    let compared = try folder.run("compare", config[0], config[1], input: grouped.output)
    let reported = try folder.run("report", config[0], config[1], input: compared.output)
    #expect(reported.status == 0)
    #expect(reported.output.isEmpty)
    let parts = try folder.contents(of: name)
    #expect(parts.keys.sorted() == whole.keys.sorted())
    #expect(parts.filter { whole[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test(arguments: [("1741816800", "2025-03-12T22:00:00Z")])
  func `names a time only where it is asked for`(_ seconds: String, _ moment: String) throws {
    let folder = try Self.train()
    _ = try folder.run("run")
    #expect(try folder.read("reports/report.json").contains(#""generated": null"#))
    _ = try folder.run("run", environment: ["SOURCE_DATE_EPOCH": seconds])
    #expect(try folder.read("reports/report.json").contains(#""generated": "\#(moment)""#))
    let wrong = try folder.run("run", environment: ["SOURCE_DATE_EPOCH": "today"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("SOURCE_DATE_EPOCH is \"today\""))
  }

  @Test(arguments: [("contradiction", Int32(3)), ("any", 3), ("rounding", 0)])
  func `ends with 3 where a discrepancy of the kind is found`(
    _ kind: String, _ status: Int32
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try folder.write(
      "data/bus.txt",
      """
      The army said on Friday that 12 passengers were killed in Quetta when a bus was attacked. The \
      rebels said they had killed 20 passengers of the bus in Quetta.
      """)
    #expect(try folder.run("run", "--fail-on", kind).status == status)
  }

  @Test(arguments: ["reports"])
  func `leaves the last good report where it fails`(_ name: String) throws {
    let folder = try Self.train()
    _ = try folder.run("run")
    let last = try folder.contents(of: name)
    try folder.write("pipeline.yaml", "stages: [nonsense]\n")
    #expect(try folder.run("run").status == 78)
    #expect(try folder.contents(of: name) == last)
    #expect(!folder.exists("reports.new"))
    #expect(!folder.exists("reports.old"))
  }

  @Test(arguments: [["ingest", "extract", "attribute", "group", "report"]])
  func `tells one line for each stage and nothing on standard output`(
    _ stages: [String]
  ) throws {
    let folder = try Self.train()
    try folder.write("pipeline.yaml", "stages: [\(stages.joined(separator: ", "))]\n")
    let outcome = try folder.run("run")
    #expect(outcome.output.isEmpty)
    let told = outcome.errorLines.map { $0.split(separator: ":")[1].dropFirst() }
    #expect(told == ["ingest", "extract, attribute", "group", "report"])
  }
}

/// What these tests read of report.json.
private struct WrittenReport: Decodable {
  struct Discrepancy: Decodable {
    struct Question: Decodable { var measure: String }

    var question: Question
    var kind: String
    var positions: [Record.Position]
  }

  var discrepancies: [Discrepancy]
}
