import Foundation
import Testing

@Suite struct `A run after another` {
  /// Three reports of one accident, each with a figure and a source of its own.
  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try folder.write("data/a.txt", report("Police", 12))
    try folder.write("data/b.txt", report("The fire brigade", 12))
    try folder.write("data/c.txt", report("A hospital official", 12))
    return folder
  }

  private static func report(_ source: String, _ dead: Int) -> String {
    """
    ---
    published: 2025-05-02
    publisher: \(source) Gazette
    ---
    A ferry burned in Lisbon on Friday.

    \(source) said that \(dead) passengers were killed when the ferry burned in Lisbon on Friday.
    """
  }

  private func told(_ outcome: ProgramFolder.Outcome, _ stage: String) -> String {
    let line = outcome.errorLines.first { $0.hasPrefix("counterclaim: \(stage)") } ?? ""
    return String(line.dropFirst("counterclaim: \(stage): ".count))
  }

  @Test(arguments: [["run"], ["run", "--dated"]])
  func `that finds nothing new leaves the reports alone`(_ arguments: [String]) throws {
    let folder = try Self.desk()
    let run = { try folder.run(arguments: arguments) }
    #expect(try run().status == 0)
    let first = try folder.contents(of: "reports")
    let second = try run()
    #expect(second.status == 0)
    #expect(second.errors.contains("nothing new: the reports are up to date"))
    #expect(try folder.contents(of: "reports") == first)
  }

  @Test(arguments: [("Police", 20, "1 edited")])
  func `reads only what was edited, and tells what it changes`(
    _ source: String, _ dead: Int, _ words: String
  ) throws {
    let folder = try Self.desk()
    #expect(try folder.run("run").status == 0)
    #expect(try folder.json("reports/report.json")["changes"] is NSNull)
    try folder.write("data/a.txt", Self.report(source, dead))
    let second = try folder.run("run", "--fail-on", "new")
    #expect(second.status == 3)
    #expect(told(second, "ingest").hasSuffix(words))
    #expect(told(second, "extract, attribute").hasSuffix("1 document read"))
    let changes = try folder.json("reports/report.json")["changes"] as? [[String: Any]]
    #expect(changes?.map { $0["what"] as? String } == ["new"])
    #expect(try folder.read("reports/index.html").contains("Since the last report"))
    try folder.write("data/a.txt", Self.report(source, dead + 5))
    #expect(try folder.run("run", "--fail-on", "new").status == 0)
    try folder.write("data/a.txt", Self.report(source, dead + 9))
    #expect(try folder.run("run", "--fail-on", "widened").status == 3)
    #expect(try folder.run("run", "--fail-on", "widened").status == 0)
    #expect(try folder.run("run", "--fail-on", "contradiction").status == 3)
  }

  @Test(arguments: [
    ("{stage: group, window: 5 days}", "the settings of group changed", "0 documents read"),
    ("{stage: compare, tolerance: 5%}", "the settings of compare changed", "0 documents read"),
    ("{stage: extract, measures: [killed]}", "the settings of extract changed", "claims"),
  ])
  func `reads again what a changed setting touches, and says so`(
    _ stage: String, _ words: String, _ read: String
  ) throws {
    let folder = try Self.desk()
    _ = try folder.run("run")
    let name = stage.split(separator: " ")[1].dropLast()
    let stages = ["ingest", "extract", "attribute", "group", "compare", "report"]
      .map { $0 == name ? stage : $0 }
    try folder.write("pipeline.yaml", "stages: [\(stages.joined(separator: ", "))]\n")
    let outcome = try folder.run("run")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(told(outcome, "extract, attribute").hasSuffix(read), "\(outcome.errors)")
    #expect(try folder.run("run").errors.contains("nothing new"))
  }

  @Test(arguments: ["data/b.txt"])
  func `keeps what it read of an input that is gone, and counts a moved one once`(
    _ name: String
  ) throws {
    let folder = try Self.desk()
    _ = try folder.run("run")
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/\(name)", toPath: "\(folder.path)/data/z.txt")
    let outcome = try folder.run("run")
    #expect(
      told(outcome, "ingest")
        == "3 documents from 3 files, 1 copy of another, 1 new, 1 file gone, kept")
    try folder.write(
      "pipeline.yaml",
      "stages: [{stage: ingest, from: [{files: data/a.txt}]}, extract, attribute, group, compare, report]\n"
    )
    #expect(told(try folder.run("run"), "ingest").hasPrefix("1 document from 1 file"))
  }

  @Test(arguments: [["data/a.txt", "data/c.txt", "data/b.txt"], ["data/c.txt", "data/b.txt"]])
  func `gives with --full what the increments gave together`(_ order: [String]) throws {
    let folder = try Self.desk()
    let reports = try folder.contents(of: "data")
    for name in reports.keys {
      try FileManager.default.removeItem(atPath: "\(folder.path)/data/\(name)")
    }
    for name in order {
      try reports[String(name.dropFirst(5))]?.write(to: URL(filePath: "\(folder.path)/\(name)"))
      _ = try folder.run("run")
    }
    var increments = try folder.json("reports/report.json")
    let full = try folder.run("run", "--full")
    #expect(full.status == 0)
    #expect(!full.errors.contains("nothing new"))
    var again = try folder.json("reports/report.json")
    increments["changes"] = nil
    again["changes"] = nil
    #expect(NSDictionary(dictionary: increments) == NSDictionary(dictionary: again))
  }

  @Test(arguments: ["data/bad.txt"])
  func `names an input that cannot be read each time, and in the report`(_ name: String) throws {
    let folder = try Self.desk()
    try folder.write(name, "")
    for _ in 0..<2 {
      let outcome = try folder.run("run")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("\(name): error: is empty"))
    }
    #expect(try folder.read("reports/report.json").contains("is empty"))
    try folder.write(name, Self.report("A witness", 9))
    #expect(try folder.run("run").status == 0)
    #expect(try !folder.read("reports/report.json").contains("is empty"))
  }

  @Test(arguments: ["data/bad.txt"])
  func `writes each message as JSON where it is asked to`(_ name: String) throws {
    let folder = try Self.desk()
    try folder.write(name, "")
    let outcome = try folder.run("run", "--log-format", "json")
    #expect(outcome.status == 2)
    let lines = try outcome.errorLines.map { line in
      try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
    #expect(
      lines.compactMap { $0["stage"] as? String } == [
        "ingest", "extract, attribute", "group", "compare", "report",
      ])
    #expect(lines[0]["level"] as? String == "error")
    #expect(lines[0]["file"] as? String == name)
    let stages = lines.filter { $0["stage"] as? String != nil }
    #expect(stages.allSatisfy { ($0["seconds"] as? Double ?? -1) >= 0 }, "\(outcome.errors)")
    let counts = stages.map { $0["counts"] as? [String: Int] ?? [:] }
    #expect(counts.map { $0["documents"] ?? $0["read"] ?? $0["claims"] ?? 0 } == [3, 3, 0, 0, 0])
    #expect(counts[0]["skipped"] == 1)
    #expect(counts[1]["claims"] ?? 0 > 0 && counts[2]["incidents"] ?? 0 > 0)
    #expect(counts[3]["contradictions"] != nil)
    #expect(lines.last?["message"] as? String == "could not be read, or not all of it: \(name)")
  }

  @Test(arguments: ["reports"])
  func `remembers nothing where it is asked to`(_ name: String) throws {
    let folder = try Self.desk()
    for _ in 0..<2 {
      let outcome = try folder.run("run", "--no-ledger")
      #expect(outcome.status == 0)
      #expect(told(outcome, "ingest") == "3 documents from 3 files")
    }
    #expect(!folder.exists(".counterclaim"))
  }
}
