import Foundation

/// A fresh folder in which the built program is run; it goes away with its test.
final class ProgramFolder {
  /// What one run of the program gave.
  struct Outcome {
    var output: String
    var errors: String
    var status: Int32

    var outputLines: [Substring] { output.split(separator: "\n") }
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "counterclaim-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  func json(_ name: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try read(name).utf8))
    return value as? [String: Any] ?? [:]
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// Every file below a folder with its bytes.
  func contents(of name: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)") {
      found[file] = FileManager.default.contents(atPath: "\(path)/\(name)/\(file)")
    }
    return found
  }

  /// Runs the program in the folder.
  ///
  /// Its streams are files, so that no pipe can fill up while nobody reads it.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments: arguments, input: input, environment: environment)
  }

  func run(
    arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = try ["in", "out", "err"].map { try stream($0, holding: $0 == "in" ? input : "") }
    let process = Process()
    process.executableURL = Program.location
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = ["COLUMNS": "80"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
    return Outcome(
      output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
      status: process.terminationStatus)
  }

  private func stream(_ name: String, holding text: String) throws -> URL {
    let url = URL(filePath: path + ".\(UUID()).\(name)")
    try Data(text.utf8).write(to: url)
    return url
  }
}

/// The program that was built with the tests.
enum Program {
  /// Beside the test runner, or where `COUNTERCLAIM_PROGRAM` says.
  static let location: URL = {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["COUNTERCLAIM_PROGRAM"] { return URL(filePath: path) }
    let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return runner.deletingLastPathComponent().appending(path: "counterclaim")
  }()

  /// The folder that holds Package.swift.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
