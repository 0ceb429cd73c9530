import Foundation
import Testing

@Suite struct `Progress` {
  private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try SyntheticReports.write(0..<40, to: folder)
    return folder
  }

  /// What a terminal gets from a run; `script` gives it one.
  private func onTerminal(
    _ arguments: String, in folder: ProgramFolder, as terminal: String = "xterm"
  ) throws -> String {
    let command = "'\(Program.location.path(percentEncoded: false))' run \(arguments)"
    let outcome = try folder.run(
      shell: "TERM=\(terminal) script -qec \"\(command)\" typescript >/dev/null 2>&1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try folder.read("typescript")
  }

  @Test(.enabled(if: hasScript), arguments: ["\r\u{1B}[K"])
  func `on a terminal is one line with counts, drawn anew and taken away`(
    _ clearing: String
  ) throws {
    let folder = try Self.desk()
    let shown = try onTerminal("", in: folder)
    #expect(shown.contains(" of 40 documents"), "\(shown)")
    for words in ["ingest: 0 of 40 files", "extract", "group, compare: ", "report: "] {
      #expect(shown.contains(clearing + words), "\(words) is not in \(shown)")
    }
    #expect(shown.contains("\(clearing)counterclaim: ingest: 40 documents"), "\(shown)")
    let last = shown.split(separator: "\n").last { $0.contains("counterclaim: report") } ?? ""
    #expect(last.contains("\(clearing)counterclaim: report: reports"))
  }

  @Test(.enabled(if: hasScript), arguments: [("--log-format json", "xterm"), ("", "dumb")])
  func `is not drawn where lines are wanted`(_ arguments: String, _ terminal: String) throws {
    let folder = try Self.desk()
    let shown = try onTerminal(arguments, in: folder, as: terminal)
    #expect(!shown.contains("\u{1B}["), "\(shown)")
    #expect(shown.contains("report"))
  }

  @Test(arguments: [["run"], ["run", "--full"]])
  func `goes to no pipe`(_ arguments: [String]) throws {
    let folder = try Self.desk()
    let outcome = try folder.run(arguments: arguments, environment: ["TERM": "xterm"])
    #expect(!outcome.errors.contains("\u{1B}") && !outcome.errors.contains("\r"))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["data/bad.txt"])
  func `ends with the inputs that failed, also where nothing is new`(_ name: String) throws {
    let folder = try Self.desk()
    try folder.write(name, "")
    for _ in 0..<2 {
      let outcome = try folder.run("run")
      #expect(outcome.status == 2)
      #expect(outcome.errorLines.last?.hasSuffix("not all of it: \(name)") == true)
    }
  }
}
