import Foundation
import Testing

@Suite struct `The help of every command` {
  @Test(arguments: [
    "", "run", "plan", "validate", "test", "init", "ingest", "extract", "group", "compare", "report",
    "explain", "history", "status", "forget",
    "schema",
  ])
  func `is what its golden file holds`(_ command: String) throws {
    let folder = try ProgramFolder()
    let help =
      try command.isEmpty ? folder.run("--help") : folder.run(command, "--help")
    #expect(help.status == 0)
    #expect(help.errors.isEmpty)
    let name = command.isEmpty ? "counterclaim" : command
    try Golden.check(help.output, against: "help-\(name).txt")
  }
}

/// Files beside the tests that hold what the program should write, byte for byte.
///
/// `COUNTERCLAIM_RECORD=1` writes them again, and fails, so that it cannot be left on.
enum Golden {
  static func check(
    _ text: String, against name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(recorded == text, "\(name)", sourceLocation: location)
  }
}
