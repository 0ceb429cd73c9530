/// The names that a file has for the parts of a document.
package struct FieldsConfiguration: Sendable, Hashable, ConfigurationSection {
  /// By the part (`text`, `title` …): the name of the key or column, `a.b` for a key in an object.
  package let names: [String: String]

  package init(names: [String: String]) { self.names = names }

  static let declaration = SectionDeclaration(
    id: "fields", one: "a section of fields", many: "sections of fields",
    home: "under \"fields\" of an input",
    "The keys of JSON Lines, or the columns of CSV, in which the parts of a document stand. A key "
      + "inside an object is written with a full stop: `source.name`.",
    settings: settings)

  private static let settings = [
    field(
      "text", "maintext",
      "The text. Without it the columns `text`, `body` and `content` are looked for."),
    field("title", "headline", "The headline."),
    field("url", "source_url", "The address."),
    field("publisher", "source_domain", "Who published it."),
    field("published", "date_publish", "The day or the moment of publication."),
    field("language", "lang", "The language, such as `en`."),
    field("id", "uuid", "What it is known by from run to run."),
  ]

  private static func field(
    _ name: String, _ example: String, _ summary: String
  ) -> OpenSetting<String> {
    OpenSetting(name, .text(one: "a name", many: "names"), example: example, summary)
  }

  init(_ section: SectionReader) {
    var names: [String: String] = [:]
    for setting in Self.settings { names[setting.name] = section[setting] }
    self.names = names
  }
}
