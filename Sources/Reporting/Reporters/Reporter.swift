/// Writes a report in one format.
///
/// A reporter has no state and no clock: the same report gives the same bytes.
package protocol Reporter: Sendable {
  /// The files of the report, sorted by path.
  ///
  /// The error is one of ours (a template that does not parse), never of the report.
  func files(for report: Report) throws -> [ReportFile]
}

/// One file of a report, before it is written.
package struct ReportFile: Sendable, Hashable {
  /// Relative to the folder of the report, with forward slashes: `incidents/i-4f1d.html`.
  ///
  /// It holds only ASCII letters, digits, dots, hyphens, underscores and tildes, whatever the ids are.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text.
  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
