/// Writes a report in one format.
///
/// A reporter has no clock and remembers nothing: the same report gives the same bytes.
package protocol Reporter: Sendable {
  /// The report in pieces that can be made in any order, and several at a time.
  ///
  /// The error is that of a template that does not parse, never of the report.
  func parts(of report: Report) throws -> [ReportPart]
}

extension Reporter {
  /// All files of the report, sorted by path.
  package func files(for report: Report) throws -> [ReportFile] {
    try parts(of: report).flatMap { $0.files() }.sorted { $0.path < $1.path }
  }
}

/// A piece of a report that is made by itself: a large report is never in memory as a whole.
package struct ReportPart: Sendable {
  /// Makes the files; each path stands in one part of a report alone.
  package let files: @Sendable () -> [ReportFile]

  init(_ files: @escaping @Sendable () -> [ReportFile]) {
    self.files = files
  }
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
