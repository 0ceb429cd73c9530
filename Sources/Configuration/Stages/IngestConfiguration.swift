/// What the ingest stage reads.
package struct IngestConfiguration: Sendable, Hashable, ConfigurationSection {
  package let from: [IngestInput]

  package init(from: [IngestInput]) { self.from = from }

  static let declaration = SectionDeclaration.stage(
    .ingest,
    "Reads files into documents. A file may hold several articles, as scraped pages often do; "
      + "they are told apart here.",
    settings: [from])

  static let from = Setting(
    "from", .list(of: .section(IngestInput.self), atLeast: 1),
    default: "[{files: \"data/**/*.{txt,md,jsonl,html}\"}]",
    example: "[{files: \"pages/*.txt\"}, {files: \"wire/**/*.jsonl\"}]",
    slips: ["inputs", "input", "sources", "read"],
    "The inputs, read in this order.")

  init(_ section: SectionReader) {
    from = section[Self.from]
  }
}

/// One place to read documents from.
package enum IngestInput: Sendable, Hashable, ConfigurationSection {
  case files(ConfiguredPath)

  static let declaration = SectionDeclaration(
    id: "input", one: "an input", many: "inputs",
    home: "in an input under \"from\" of stage ingest",
    "One place to read documents from. Each has exactly one of these keys.",
    settings: [files, feed, archive], rules: [.exactlyOne(["files", "feed", "archive"])])

  static let files = OpenSetting(
    "files", .glob, example: "data/**/*.{txt,md,jsonl,html}",
    slips: ["path", "folder", "glob", "paths", "directory", "dir"],
    "Files of plain text, Markdown, or JSON Lines with a document a line. Saved HTML is not read yet: "
      + "each such page is named in a message and left out. `*` and `?` stand for characters of a "
      + "name, `**` for any folders, `{txt,md}` for one of several endings. Paths count from the "
      + "folder of this file.")

  static let feed = OpenSetting(
    "feed", .text(one: "an address", many: "addresses"), example: "https://example.org/world.rss",
    instead: "save the pages that it lists and read them with \"files\"",
    slips: ["rss", "url", "atom"],
    "The address of an RSS or Atom feed.")

  static let archive = OpenSetting(
    "archive", .glob, example: "data/crawl/*.warc.gz",
    instead: "unpack its pages and read them with \"files\"",
    slips: ["warc"],
    "WARC archives of a web crawl.")

  init?(_ section: SectionReader) {
    let files = section[Self.files]
    _ = section[Self.feed]
    _ = section[Self.archive]
    guard let files else { return nil }
    self = .files(files)
  }
}
