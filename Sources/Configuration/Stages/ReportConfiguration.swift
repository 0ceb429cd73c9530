/// What the report stage writes.
package struct ReportConfiguration: Sendable, Hashable, ConfigurationSection {
  /// The folder, replaced as a whole.
  package let to: ConfiguredPath
  package let formats: [ReportFormat]
  package let title: String
  package let isSingleFile: Bool
  /// Where the folder is published, with a slash at its end; nil where nobody has said so.
  package let address: String?
  /// A folder with templates that take the place of the program's.
  package let templates: ConfiguredPath?
  package let logo: ConfiguredPath?
  package let colours: ReportColours?
  package let darkColours: ReportColours?

  static let declaration = SectionDeclaration.stage(
    .report,
    "Writes what was found. The report is replaced as a whole when it is ready. Several report "
      + "stages may stand behind one another, with a folder each.",
    settings: [
      to, formats, title, singleFile, address, templates, logo, colours, darkColours,
    ])

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
    "Whether the HTML is one file that can be sent, `report.html`, instead of a page for each "
      + "incident.")

  static let address = OpenSetting(
    "address", .folderAddress, example: "https://desk.example.org/reports/",
    slips: ["url", "base_url", "link", "site"],
    "Where the folder is published. Citations, the feed and the map then give whole addresses.")

  static let templates = OpenSetting(
    "templates", .path, example: "templates", slips: ["template", "theme", "layouts"],
    "A folder of Mustache templates that take the place of those of the same name in the program; "
      + "a `style.css` in it is added to the report's own.")

  static let logo = OpenSetting(
    "logo", .path, example: "desk.svg", slips: ["icon", "image", "picture"],
    "A picture for the head of every page: SVG, PNG, JPEG or WebP.")

  static let colours = OpenSetting(
    "colours", .section(ReportColours.self), example: "{link: \"#14568f\"}",
    slips: ["colors", "colour", "color"], "Colours of one's own.")

  static let darkColours = OpenSetting(
    "dark_colours", .section(ReportColours.self), example: "{link: \"#7db9f2\"}",
    slips: ["dark_colors", "dark"], "The same for readers whose screen is dark.")

  init(_ section: SectionReader) {
    to = section[Self.to]
    formats = section[Self.formats]
    title = section[Self.title]
    isSingleFile = section[Self.singleFile]
    address = section[Self.address]
    templates = section[Self.templates]
    logo = section[Self.logo]
    colours = section[Self.colours]
    darkColours = section[Self.darkColours]
  }
}

/// A form that the report can take.
package enum ReportFormat: String, CaseIterable, Sendable, Hashable, Choice {
  case html, markdown, json, csv, geojson, atom

  static let noun = "format"

  var slips: [String] {
    switch self {
    case .html: return ["htm", "web"]
    case .markdown: return ["md"]
    case .json: return ["jsonl"]
    case .csv: return ["excel", "xlsx", "tsv"]
    case .geojson: return ["map", "geo"]
    case .atom: return ["feed", "rss"]
    }
  }

  var meaning: String {
    switch self {
    case .html: return "pages for people, which open from the disk"
    case .markdown: return "text for a chat or a pull request"
    case .json: return "everything, for programs"
    case .csv: return "tables for a spreadsheet"
    case .geojson: return "the incidents on a map"
    case .atom: return "a feed of what has changed"
    }
  }
}
