import Foundation
import Testing

@Suite struct `What is remembered` {
  private static func report(_ source: String, _ words: String) -> String {
    """
    ---
    published: 2025-05-02
    publisher: Example Gazette
    ---
    \(source) said that \(words) were killed when a ferry burned in Lisbon on Friday.
    """
  }

  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try folder.write("data/a.txt", report("Police", "12 passengers"))
    try folder.write("data/b.txt", report("The fire brigade", "12 passengers"))
    _ = try folder.run("run")
    return folder
  }

  private static func incident(_ folder: ProgramFolder) throws -> String {
    let report = try folder.json("reports/report.json")
    let incidents = report["incidents"] as? [[String: Any]]
    return try #require(incidents?.first?["id"] as? String)
  }

  @Test(arguments: [("12 passengers", "21 passengers")])
  func `shows the runs, and how a figure was edited`(_ first: String, _ second: String) throws {
    let folder = try Self.desk()
    try folder.write("data/a.txt", Self.report("Police", second))
    _ = try folder.run("run")
    _ = try folder.run("run")
    let runs = try folder.run("history").outputLines
    #expect(runs.count == 4)
    #expect(runs[1].contains("unchanged"))
    #expect(runs[2].contains("done") && runs[2].hasSuffix("1 new"), "\(runs)")
    #expect(try folder.run("history", "--limit", "1").outputLines.count == 2)
    let id = try Self.incident(folder)
    let history = try folder.run("history", id).output
    for words in [
      "what became of it", "  killed, passengers\n    Police\n", "“12”", "edited out",
      "“21”", "new: killed",
    ] {
      #expect(history.contains(words), "\(words) is not in \(history)")
    }
    #expect(try folder.run("history", "i-nothing").status == 1)
  }

  @Test(arguments: ["data/bad.txt"])
  func `tells what keeps failing and who went silent`(_ name: String) throws {
    let folder = try Self.desk()
    try folder.write(name, "")
    for number in 0..<8 {
      let text =
        number < 4 ? String(repeating: "Nobody was hurt in town \(number). ", count: 9) : "Read on."
      try folder.write(
        "data/\(number).txt",
        "---\npublisher: The Quiet Post\ntitle: \(number)\n---\n\(text)\(number)")
      _ = try folder.run("run")
    }
    let status = try folder.run("status")
    #expect(status.status == 0)
    #expect(status.output.contains("\(name): 8 runs, since "), "\(status.output)")
    #expect(status.output.contains("next run     "), "\(status.output)")
    #expect(status.output.contains("The Quiet Post: the last 4 documents"), "\(status.output)")
    #expect(!status.output.contains("Example Gazette"))
  }

  @Test(arguments: ["status", "history", "forget"])
  func `is nothing before the first run`(_ command: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    let arguments = command == "forget" ? [command, "data/a.txt"] : [command]
    let outcome = try folder.run(arguments: arguments)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("there is no ledger at .counterclaim/ledger.sqlite yet"),
      "\(outcome.errors)")
    #expect(!folder.exists(".counterclaim"))
  }

  @Test(arguments: [["forget", "data/a.txt"], ["forget", "--before", "2025-05-03"]])
  func `can be forgotten, and leaves no word in the file`(_ arguments: [String]) throws {
    let folder = try Self.desk()
    try folder.write("data/a.txt", Self.report("Police", "77 zyrgfels"))
    try folder.write(
      "data/c.txt", "A lorry overturned in Oslo. Police said that 3 people were injured.")
    _ = try folder.run("run")
    try folder.write("data/a.txt", Self.report("Police", "78 passengers"))
    _ = try folder.run("run")
    #expect(try ledgerHolds("zyrgfels", folder))
    let outcome = try folder.run(arguments: arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    _ = try folder.run("run", "--full")
    #expect(try !ledgerHolds("zyrgfels", folder))
    #expect(try !folder.read("reports/report.json").contains("data/a.txt\""))
    #expect(try folder.read("reports/report.json").contains("data/c.txt"))
    #expect(try folder.run("forget", "data/a.txt").status == 1)
  }

  private func ledgerHolds(_ word: String, _ folder: ProgramFolder) throws -> Bool {
    try folder.contents(of: ".counterclaim").values.contains {
      $0.range(of: Data(word.utf8)) != nil
    }
  }
}
