import ArgumentParser
import Diagnostics
import Pipeline

/// Where messages go: standard error, so that data on standard output stays data.
enum Console {
  private static let errors = ByteOutput(descriptor: 2)

  static func note(_ diagnostic: Diagnostic) {
    write(diagnostic.description)
  }

  static func tell(_ message: RunMessage) {
    tell(message, as: .text)
  }

  /// The same as lines of JSON, where that is asked for.
  static func note(_ diagnostic: Diagnostic, as format: LogFormat) {
    write(format == .json ? LogLine.json(diagnostic) : diagnostic.description)
  }

  static func tell(_ message: RunMessage, as format: LogFormat) {
    write(format == .json ? LogLine.json(message) : "counterclaim: \(message.text)")
  }

  private static func write(_ line: String) {
    // Nobody can be told that standard error cannot be written.
    try? errors.write(Array("\(line)\n".utf8))
  }

  /// Ends the command with a status; returns for the status of what went well.
  static func end(with status: ExitStatus) throws {
    guard status != .done else { return }
    throw ExitCode(status.rawValue)
  }

  /// Runs the work of a command; what it throws is told and becomes the status of a failure.
  static func performing(_ work: () async throws -> ExitStatus) async throws {
    let status: ExitStatus
    do {
      status = try await work()
    } catch let code as ExitCode {
      throw code
    } catch {
      tell(.error("\(error)"))
      status = ExitStatus(of: error)
    }
    try end(with: status)
  }
}

/// How messages are written.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
