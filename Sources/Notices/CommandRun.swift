import Foundation
import Glibc

/// Runs a command with a message on its standard input, without a shell.
///
/// Input and output are files and no pipes: a command that does not read, or writes without end,
/// holds nobody up.
package struct CommandRun {
  let words: [String]
  let folder: String
  let timeLimit: Int
  /// What is read of the output.
  private static let outputLimit = 8 << 10

  func run(_ message: [UInt8], log: (String) -> Void) async throws(NoticeFailure) {
    let name = words.first ?? ""
    guard let program = Self.path(of: name, in: folder) else {
      throw NoticeFailure("there is no program \(name) that can be started")
    }
    let output: FileHandle
    let process = Process()
    do {
      let input = try Self.temporaryFile(holding: message)
      output = try Self.temporaryFile(holding: [])
      process.executableURL = URL(filePath: program)
      process.arguments = Array(words.dropFirst())
      process.currentDirectoryURL = URL(filePath: folder, directoryHint: .isDirectory)
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.run()
    } catch {
      throw NoticeFailure("\(name) cannot be started: \(error.localizedDescription)")
    }
    let isInTime = await waited(for: process)
    let lines = Self.lines(of: output)
    lines.forEach(log)
    guard isInTime else {
      throw NoticeFailure("\(name) did not end within \(timeLimit) seconds, and was stopped")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let how = process.terminationReason == .exit ? "status" : "signal"
      let last = lines.last.map { ": \($0)" } ?? ""
      throw NoticeFailure("\(name) ended with \(how) \(process.terminationStatus)\(last)")
    }
  }

  /// False where it took too long and was ended, with all that it had started.
  private func waited(for process: Process) async -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(timeLimit)
    await wait(for: process, until: end)
    guard process.isRunning else { return true }
    // Foundation gives each process a group of its own.
    for (signal, grace) in [(SIGTERM, 2), (SIGKILL, 5)] {
      if kill(-process.processIdentifier, signal) != 0 { kill(process.processIdentifier, signal) }
      await wait(for: process, until: clock.now + .seconds(grace))
      if !process.isRunning { break }
    }
    return false
  }

  private func wait(for process: Process, until end: ContinuousClock.Instant) async {
    while process.isRunning, ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Whether there is a program of the name; one with a slash counts from the folder.
  package static func canStart(_ name: String, in folder: String) -> Bool {
    path(of: name, in: folder) != nil
  }

  /// A name with a slash counts from the folder; others are looked for in `PATH`.
  private static func path(of name: String, in folder: String) -> String? {
    let files = FileManager.default
    if name.contains("/") {
      let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      return files.isExecutableFile(atPath: path) ? path : nil
    }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { !name.isEmpty && files.isExecutableFile(atPath: $0) }
  }

  /// A file without a name, which goes when nobody holds it any more.
  private static func temporaryFile(holding bytes: [UInt8]) throws -> FileHandle {
    let folder = FileManager.default.temporaryDirectory
    let url = folder.appending(path: "counterclaim-notice-\(UUID())")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forUpdating: url)
  }

  /// The first lines of the output, without control characters.
  private static func lines(of output: FileHandle) -> [String] {
    try? output.seek(toOffset: 0)
    let bytes = (try? output.read(upToCount: outputLimit)) ?? Data()
    return bytes.split { $0 == 0x0A || $0 == 0x0D }.prefix(20).map { line in
      String(decoding: line.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }.filter { !$0.isEmpty }
  }
}
