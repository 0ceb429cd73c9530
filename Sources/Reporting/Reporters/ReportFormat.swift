/// The formats in which a report can be had; the raw values are the words of `formats:`.
package enum ReportFormat: String, CaseIterable, Codable, Sendable {
  case html, markdown, json, csv, geojson, atom

  /// The reporter that writes the format, in the looks of a desk.
  package func reporter(_ design: ReportDesign = ReportDesign()) -> any Reporter {
    switch self {
    case .html: design.isSingleFile ? SingleFileReporter(design) : HTMLReporter(design)
    case .markdown: MarkdownReporter(design)
    case .json: JSONReporter()
    case .csv: CSVReporter()
    case .geojson: GeoJSONReporter(design)
    case .atom: AtomReporter(design)
    }
  }
}

extension Report {
  /// The pieces of the report in several formats, each to be made when its turn has come.
  package func parts(
    in formats: [ReportFormat], _ design: ReportDesign = ReportDesign()
  ) throws -> [ReportPart] {
    var design = design
    design.hasFeed = formats.contains(.atom)
    return try ReportFormat.allCases.filter(formats.contains).flatMap {
      try $0.reporter(design).parts(of: self)
    }
  }

  /// The files of the report in several formats, each as a whole, sorted by path.
  package func files(
    in formats: [ReportFormat], _ design: ReportDesign = ReportDesign()
  ) throws -> [ReportFile] {
    try parts(in: formats, design).joinedFiles
  }
}
