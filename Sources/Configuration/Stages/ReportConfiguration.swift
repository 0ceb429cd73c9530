/// What the report stage writes.
package struct ReportConfiguration: Sendable, Hashable, ConfigurationSection {
  /// The folder, replaced as a whole.
  package let to: ConfiguredPath
  package let formats: [ReportFormat]
  package let title: String
  package let isSingleFile: Bool

  static let declaration = SectionDeclaration.stage(
    .report,
    "Writes what was found. The report is replaced as a whole when it is ready. Several report "
      + "stages may stand behind one another, with a folder each.",
    settings: [to, formats, title, singleFile])

  static let to = Setting(
    "to", .path, default: "reports", example: "reports",
    slips: ["folder", "output", "path", "directory", "dir"],
    "The folder to write into, from the folder of this file.")

  static let formats = Setting(
    "formats", .set(of: .choice(ReportFormat.self), atLeast: 1),
    default: "[html, markdown, json, csv]", example: "[html, json]", slips: ["format", "outputs"],
    "What to write.")

  static let title = Setting(
    "title", .text(one: "a title", many: "titles"), default: "Who says how many",
    example: "The train hijacking, figure by figure", slips: ["name", "heading"],
    "The heading of the report.")

  static let singleFile = Setting(
    "single_file", .flag, default: "false", example: "true",
    "Whether the HTML is one file that can be sent, instead of a page for each incident.")

  init(_ section: SectionReader) {
    to = section[Self.to]
    formats = section[Self.formats]
    title = section[Self.title]
    isSingleFile = section[Self.singleFile]
  }
}

/// A form that the report can take.
package enum ReportFormat: String, CaseIterable, Sendable, Hashable, Choice {
  case html, markdown, json, csv

  static let noun = "format"

  var slips: [String] {
    switch self {
    case .html: return ["htm", "web"]
    case .markdown: return ["md"]
    case .json: return ["jsonl"]
    case .csv: return ["excel", "xlsx", "tsv"]
    }
  }

  var meaning: String {
    switch self {
    case .html: return "pages for people, which open from the disk"
    case .markdown: return "text for a chat or a pull request"
    case .json: return "everything, for programs"
    case .csv: return "tables for a spreadsheet"
    }
  }
}
