import Foundation
import TestSupport
import Testing

@Suite struct `The help of every command` {
  @Test(arguments: [
    "", "run", "plan", "validate", "test", "init", "ingest", "extract", "group", "compare",
    "report", "explain", "history", "status", "forget", "schema", "freeze", "config", "config show",
  ])
  func `is what its golden file holds`(_ command: String) throws {
    let folder = try ProgramFolder()
    let help =
      try command.isEmpty
      ? folder.run("--help")
      : folder.run(arguments: command.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    #expect(help.errors.isEmpty)
    let name = command.isEmpty ? "counterclaim" : command.replacing(" ", with: "-")
    try Golden.check(help.output, against: "Tests/ProgramTests/Golden/help-\(name).txt")
  }
}
