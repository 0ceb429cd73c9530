/// The formats in which a report can be had; the raw values are the words of `formats:`.
package enum ReportFormat: String, CaseIterable, Codable, Sendable {
  case html, markdown, json, csv

  /// The reporter that writes the format.
  package var reporter: any Reporter {
    switch self {
    case .html: HTMLReporter()
    case .markdown: MarkdownReporter()
    case .json: JSONReporter()
    case .csv: CSVReporter()
    }
  }
}

extension Report {
  /// The files of the report in several formats, sorted by path.
  package func files(in formats: [ReportFormat]) throws -> [ReportFile] {
    var files: [ReportFile] = []
    for format in ReportFormat.allCases where formats.contains(format) {
      files += try format.reporter.files(for: self)
    }
    return files.sorted { $0.path < $1.path }
  }
}
