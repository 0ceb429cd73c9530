import Foundation
import Testing

@Suite struct `Retention` {
  private static func report(_ source: String, _ dead: Int) -> String {
    """
    ---
    published: 2025-05-02
    ---
    A ferry burned in Lisbon on Friday. \(source) said that \(dead) passengers were killed when the \
    ferry burned in Lisbon on Friday.
    """
  }

  /// A desk with an edited page, a file that is gone, a discrepancy that is resolved, and runs, all of
  /// them some days old.
  private static func desk(aged days: Int) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try configure(folder, "")
    try folder.write("data/a.txt", report("Police", 20))
    try folder.write("data/b.txt", report("The fire brigade", 12))
    try folder.write("data/c.txt", "A bus fell in Oslo. Police said that 3 people were killed.")
    _ = try folder.run("run")
    try folder.write("data/a.txt", report("Police", 12))
    try FileManager.default.removeItem(atPath: "\(folder.path)/data/c.txt")
    _ = try folder.run("run")
    for _ in 0..<3 { _ = try folder.run("run") }
    let age = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-\(days) days')"
    try folder.inLedger(
      "UPDATE run SET started = \(age); UPDATE input SET absent_since = \(age) WHERE NOT is_present"
    )
    return folder
  }

  private static func configure(_ folder: ProgramFolder, _ retention: String) throws {
    try folder.write("pipeline.yaml", "version: 1\n\(retention)")
  }

  private func held(_ folder: ProgramFolder) throws -> [Int] {
    try [
      "version", "document", "discrepancy", "change", "run",
    ].map { try folder.count("SELECT count(*) FROM \($0)") }
  }

  @Test(arguments: [
    "", "retention: {versions: 9 days, gone: 2 weeks, resolved: 1 year, runs: 9 days}\n",
  ])
  func `keeps everything without limits, and whatever is within its time`(
    _ retention: String
  ) throws {
    let folder = try Self.desk(aged: 8)
    let before = try held(folder)
    try Self.configure(folder, retention)
    let outcome = try folder.run("run")
    #expect(!outcome.errors.contains("retention"), "\(outcome.errors)")
    var after = try held(folder)
    after[4] -= 1
    #expect(after == before)
  }

  @Test(arguments: [
    ("versions: 7 days", "1 older version deleted", [-1, 0, 0, 0]),
    ("gone: 1 week", "1 document of a file that is gone deleted", [-1, -1, 0, 0]),
    ("resolved: 7 days", "1 resolved discrepancy deleted", [0, 0, -1, -2]),
  ])
  func `deletes what is over its time and nothing else, and says so`(
    _ retention: String, _ words: String, _ differences: [Int]
  ) throws {
    let folder = try Self.desk(aged: 8)
    let before = try held(folder)
    try Self.configure(folder, "retention: {\(retention)}\n")
    let outcome = try folder.run("run")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("retention: \(words)"), "\(outcome.errors)")
    #expect(zip(try held(folder), before).prefix(4).map { $0 - $1 } == differences)
    #expect(try !folder.run("run").errors.contains("retention"))
    #expect(try folder.read("reports/report.json").contains("data/a.txt"))
  }

  @Test(arguments: ["runs: 7 days"])
  func `of runs leaves the last report and every run that something refers to`(
    _ retention: String
  ) throws {
    let folder = try Self.desk(aged: 8)
    try Self.configure(folder, "retention: {\(retention)}\n")
    let outcome = try folder.run("run")
    #expect(outcome.errors.contains("retention: 3 records of runs deleted"), "\(outcome.errors)")
    #expect(outcome.errors.contains("nothing new"))
    #expect(try folder.run("history").outputLines.count == 1 + 3)
    #expect(try folder.count("SELECT count(*) FROM pragma_foreign_key_check()") == 0)
  }

  @Test(arguments: ["gone: 1 week"])
  func `of a file that comes back begins anew`(_ retention: String) throws {
    let folder = try Self.desk(aged: 8)
    try Self.configure(folder, "retention: {\(retention)}\n")
    _ = try folder.run("run")
    let without = try folder.run("run")
    #expect(without.errors.contains("2 documents from 2 files"), "\(without.errors)")
    #expect(try !folder.read("reports/report.json").contains("data/c.txt"))
    try folder.write("data/c.txt", "A bus fell in Oslo. Police said that 3 people were killed.")
    #expect(try folder.run("run").errors.contains("1 new"))
    #expect(try folder.read("reports/report.json").contains("data/c.txt"))
  }
}
