import Diagnostics
import Foundation

/// Diagnostics of an input as the ledger keeps them, so that a report can tell them although the
/// input was not read again.
enum StoredDiagnostics {
  private struct Entry: Codable {
    var file: String
    var line: Int?
    var column: Int?
    var severity: Diagnostic.Severity
    var kind: String
    var message: String
  }

  /// Nil where there is nothing to tell.
  static func text(_ diagnostics: [Diagnostic]) throws -> String? {
    guard !diagnostics.isEmpty else { return nil }
    let entries = diagnostics.map {
      Entry(
        file: $0.location.file, line: $0.location.line, column: $0.location.column,
        severity: $0.severity, kind: $0.kind, message: $0.message)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(entries), as: UTF8.self)
  }

  static func diagnostics(_ text: String?) throws -> [Diagnostic] {
    guard let text else { return [] }
    return try JSONDecoder().decode([Entry].self, from: Data(text.utf8)).map {
      Diagnostic(
        $0.severity, $0.kind,
        at: Diagnostic.Location(file: $0.file, line: $0.line, column: $0.column), $0.message)
    }
  }
}
