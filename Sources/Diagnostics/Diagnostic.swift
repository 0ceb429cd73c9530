/// A fault in something that a person wrote: a configuration, a lexicon, a document.
///
/// Diagnostics are gathered and reported together; none of them stops a batch.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Codable { case error, warning, note }

  /// Where the fault stands.
  ///
  /// Line and column count from 1; columns count code points.
  package struct Location: Sendable, Hashable {
    package var file: String
    package var line: Int?
    package var column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  package var location: Location
  package var severity: Severity
  /// A closed, stable word for programs: "unknown_key", "not_text".
  package var kind: String
  /// Lower case, no full stop: what was found, what was expected, the remedy.
  package var message: String
  /// The line of the file that holds the fault, for the reader; nil where there is none.
  package var sourceLine: String?

  package init(
    _ severity: Severity, _ kind: String, at location: Location, _ message: String,
    sourceLine: String? = nil
  ) {
    self.severity = severity
    self.kind = kind
    self.location = location
    self.message = message
    self.sourceLine = sourceLine
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `pipeline.yaml:14:7: error: unknown stage "atribute"`, then the line and a caret.
  package var description: String {
    var place = location.file
    if let line = location.line { place += ":\(line)" }
    if let column = location.column { place += ":\(column)" }
    let head = "\(place): \(severity.rawValue): \(message)"
    guard let sourceLine, let column = location.column else { return head }
    let pad = sourceLine.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }
    return "\(head)\n  \(sourceLine)\n  \(pad.joined())^"
  }
}
