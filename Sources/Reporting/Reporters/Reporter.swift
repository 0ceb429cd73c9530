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
  /// All files of the report, each as a whole, sorted by path.
  package func files(for report: Report) throws -> [ReportFile] {
    try parts(of: report).joinedFiles
  }
}

/// A piece of a report that is made by itself: a large report is never in memory as a whole.
package struct ReportPart: Sendable {
  /// Makes the files, or a stretch of one that the parts before and after go on with.
  package let files: @Sendable () -> [ReportFile]

  init(_ files: @escaping @Sendable () -> [ReportFile]) {
    self.files = files
  }
}

extension ReportPart {
  /// A part for every few elements: enough of them that handing over costs nothing.
  static func pieces<Element: Sendable>(
    _ elements: [Element],
    _ files: @escaping @Sendable (ArraySlice<Element>) -> [ReportFile]
  ) -> [ReportPart] {
    stride(from: 0, to: elements.count, by: pieceLength).map { start in
      ReportPart { files(elements[start..<min(start + pieceLength, elements.count)]) }
    }
  }

  private static let pieceLength = 16
}

extension [ReportPart] {
  /// The files that the parts make together, sorted by path.
  var joinedFiles: [ReportFile] {
    var files: [ReportFile] = []
    for file in flatMap({ $0.files() }) {
      if file.isContinued {
        files[files.count - 1].bytes += file.bytes
      } else {
        files.append(file)
      }
    }
    return files.sorted { $0.path < $1.path }
  }
}

/// One file of a report, or a stretch of one, before it is written.
package struct ReportFile: Sendable, Hashable {
  /// Relative to the folder of the report, with forward slashes: `incidents/i-4f1d.html`.
  ///
  /// It holds only ASCII letters, digits, dots, hyphens, underscores and tildes, whatever the ids are.
  package var path: String
  package var bytes: [UInt8]
  /// Whether the bytes go on where those of the file before ended, which has the same path.
  package var isContinued: Bool

  package init(path: String, bytes: [UInt8], isContinued: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isContinued = isContinued
  }

  /// Makes a file of text.
  init(path: String, text: String, isContinued: Bool = false) {
    self.init(path: path, bytes: Array(text.utf8), isContinued: isContinued)
  }
}
