/// What the ingest stage reads.
package struct IngestConfiguration: Sendable, Hashable, ConfigurationSection {
  package let from: [IngestInput]
  package let web: WebConfiguration

  package init(from: [IngestInput], web: WebConfiguration) {
    self.from = from
    self.web = web
  }

  static let declaration = SectionDeclaration.stage(
    .ingest,
    "Reads files, feeds and archives into documents. A document may hold several articles, as "
      + "scraped pages often do; they are told apart here.",
    settings: [from, web])

  static let from = Setting(
    "from", .list(of: .section(IngestInput.self), atLeast: 1),
    default: "[{files: \"data/**/*.{txt,md,jsonl,html}\"}]",
    example: "[{files: \"pages/*.txt\"}, {feed: \"https://example.org/world.rss\"}]",
    slips: ["inputs", "input", "sources", "read"],
    "The inputs, read in this order.")

  static let web = Setting(
    "web", .section(WebConfiguration.self), default: "{}", example: "{timeout_seconds: 30}",
    slips: ["http", "network", "fetch"],
    "How feeds and the pages that they link to are fetched.")

  init(_ section: SectionReader) {
    from = section[Self.from]
    web = section[Self.web]
  }
}

/// One place to read documents from.
package struct IngestInput: Sendable, Hashable, ConfigurationSection {
  package enum Place: Sendable, Hashable {
    case files(ConfiguredPath)
    /// An address of the web.
    case feed(String)
    case archive(ConfiguredPath)
  }

  package let place: Place
  /// Whether the pages that a feed links to are read in the place of its entries.
  package let isFollowed: Bool
  package let publisher: String?
  package let fields: FieldsConfiguration?

  package init(
    _ place: Place, isFollowed: Bool = false, publisher: String? = nil,
    fields: FieldsConfiguration? = nil
  ) {
    self.place = place
    self.isFollowed = isFollowed
    self.publisher = publisher
    self.fields = fields
  }

  static let declaration = SectionDeclaration(
    id: "input", one: "an input", many: "inputs",
    home: "in an input under \"from\" of stage ingest",
    "One place to read documents from. Each has exactly one of the keys files, feed and archive.",
    settings: [files, feed, archive, follow, publisher, fields],
    rules: [
      .exactlyOne(["files", "feed", "archive"]), .excludes("files", ["follow"]),
      .excludes("archive", ["follow", "fields"]), .excludes("feed", ["fields"]),
    ])

  static let files = OpenSetting(
    "files", .glob, example: "data/**/*.{txt,md,jsonl,html}",
    slips: ["path", "folder", "glob", "paths", "directory", "dir"],
    "Files of plain text, Markdown, HTML, JSON Lines, CSV, e-mail (`.eml`), saved feeds and, where "
      + "`pdftotext` is installed, PDF; each also packed as `.gz`. `*` and `?` stand for characters "
      + "of a name, `**` for any folders, `{txt,md}` for one of several endings. Paths count from "
      + "the folder of this file.")

  static let feed = OpenSetting(
    "feed", .webAddress, example: "https://example.org/world.rss",
    slips: ["rss", "url", "atom"],
    "The address of a feed: RSS, Atom or JSON Feed. It is asked for in each run, and read where it "
      + "has changed. A feed that was saved as a file is read with `files`.")

  static let archive = OpenSetting(
    "archive", .glob, example: "data/crawl/*.warc.gz", slips: ["warc"],
    "WARC archives of a web crawl, packed or not. The pages and texts in them are read.")

  static let follow = Setting(
    "follow", .flag, default: "false", example: "true", slips: ["follow_links", "full_text"],
    "With `feed`: whether the page that an entry links to is read in the place of the entry's own "
      + "text. The robots.txt of its host is kept to.")

  static let publisher = OpenSetting(
    "publisher", .text(one: "a publisher", many: "publishers"), example: "The Valley Herald",
    slips: ["outlet"],
    "The publisher of documents that do not name theirs.")

  static let fields = OpenSetting(
    "fields", .section(FieldsConfiguration.self), example: "{text: maintext, url: source_url}",
    slips: ["mapping", "columns", "map"],
    "With `files` of JSON Lines and CSV: the keys or columns in which the parts of a document "
      + "stand, where they have other names.")

  init?(_ section: SectionReader) {
    let files = section[Self.files]
    let feed = section[Self.feed]
    let archive = section[Self.archive]
    isFollowed = section[Self.follow]
    publisher = section[Self.publisher]
    fields = section[Self.fields]
    let places = [files.map(Place.files), feed.map(Place.feed), archive.map(Place.archive)]
    guard let place = places.compactMap(\.self).first else { return nil }
    self.place = place
  }
}
