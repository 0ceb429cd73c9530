import Foundation
import TestSupport
import Testing

/// A page of the documentation that is done as it stands.
///
/// Its fenced blocks are taken in their order, by what stands behind the fence:
/// - `text NAME` and `yaml NAME` write a file;
/// - `diff NAME` edits one: lines with "-" go, lines with "+" come, others are where it is done;
/// - `console` holds commands behind "$ ", each with what it prints.
/// Blocks without a name are for the reader alone.
struct DocumentedSession {
  private let page: URL
  private let lines: [String]
  private let folder: ProgramFolder
  /// The folder of the shell, as `cd` left it.
  private var place = "."
  private var last: Int32 = 0

  init(page: String, in folder: ProgramFolder) throws {
    self.page = Program.repository.appending(path: page)
    self.folder = folder
    lines = try String(contentsOf: self.page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Does what the page says and compares what is printed.
  ///
  /// - Returns: how many commands were run.
  mutating func perform() throws -> Int {
    var made: [String] = []
    var count = 0
    var index = 0
    while index < lines.count {
      made.append(lines[index])
      guard lines[index].hasPrefix("```"), lines[index].count > 3 else {
        index += 1
        continue
      }
      let words = lines[index].dropFirst(3).split(separator: " ").map(String.init)
      let end = try #require(lines[(index + 1)...].firstIndex(of: "```"), "a block without an end")
      let block = Array(lines[(index + 1)..<end])
      switch (words[0], words.dropFirst().first) {
      case ("console", _):
        let commands = block.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        count += commands.count
        for command in commands { made += ["$ \(command)"] + (try run(command)) }
      case ("diff", let name?):
        try edit(name, block)
        made += block
      case (_, let name?):
        try folder.write("\(place)/\(name)", block.map { "\($0)\n" }.joined())
        made += block
      default: made += block
      }
      made.append("```")
      index = end + 1
    }
    let (found, expected) = (timeless(made), timeless(lines))
    if Golden.isRecording || found.withoutLexiconLines != expected.withoutLexiconLines {
      try Golden.check(Array(found.utf8), against: page)
    }
    return count
  }

  // MARK: Steps

  /// Runs a command in a shell; its lines, errors among them, in the order of their coming.
  private mutating func run(_ command: String) throws -> [String] {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    let program = Program.location.deletingLastPathComponent().path
    shell.arguments = [
      "-c", "cd \"$1\" && (exit $2); \(command)\nstatus=$?; pwd > \"$3\"; exit $status", "bash",
      "\(folder.path)/\(place)", "\(last)", "\(folder.path)/.place",
    ]
    shell.environment = ["PATH": "\(program):/usr/bin:/bin", "COLUMNS": "80", "NO_COLOR": "1"]
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    last = shell.terminationStatus
    let now = try folder.read(".place").trimmingCharacters(in: .newlines)
    let root = URL(filePath: folder.path).resolvingSymlinksInPath().path
    place = now.hasPrefix(root) ? "." + now.dropFirst(root.count) : "."
    let text = String(decoding: bytes, as: UTF8.self)
    return text.isEmpty ? [] : text.dropLast().components(separatedBy: "\n")
  }

  private func edit(_ name: String, _ block: [String]) throws {
    let path = "\(place)/\(name)"
    let lines = try folder.read(path).components(separatedBy: "\n")
    let old = block.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) }
    let new = block.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) }
    let start = try #require(
      lines.indices.first { lines[$0...].starts(with: old) }, "\(name) has no lines \(old)")
    let edited = lines[..<start] + new + lines[(start + old.count)...]
    try folder.write(path, edited.joined(separator: "\n"))
  }

  /// Moments of a run are no part of what is compared.
  private func timeless(_ lines: [String]) -> String {
    lines.joined(separator: "\n")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-01-15T09:00:00Z")
  }
}

extension String {
  /// "lexicon/harm.yaml:46 of the program" without its line, which any other word may move.
  var withoutLexiconLines: String {
    replacing(/\.yaml:\d+ of the program/, with: ".yaml of the program")
  }
}
