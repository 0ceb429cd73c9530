import Foundation
import TestSupport
import Testing

@Suite struct `The help of every command` {
  @Test(arguments: [
    "", "run", "plan", "validate", "test", "init", "ingest", "extract", "group", "compare",
    "report",
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
    try Golden.check(help.output, against: "Tests/ProgramTests/Golden/help-\(name).txt")
  }
}
