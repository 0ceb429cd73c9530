/// An article of a test.
package struct TestArticle: Sendable, Hashable, ConfigurationSection {
  /// Nil where it goes by its number, from 1.
  package let id: String?
  package let title: String?
  package let publisher: String?
  /// ISO 8601.
  package let published: String?
  package let text: String

  package init(
    id: String?, title: String?, publisher: String?, published: String?, text: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.published = published
    self.text = text
  }

  static let declaration = SectionDeclaration(
    id: "test_article", one: "an article", many: "articles",
    home: "in an entry under \"articles\" of a test", "An article of a test.",
    settings: [id, title, publisher, published, text])

  static let id = OpenSetting(
    "id", .identifier, example: "wire", slips: ["name", "key"],
    "By what `incidents` names it; its number in the list, from 1, where it is left out.")

  static let title = OpenSetting(
    "title", .text, example: "Blast in Bannu kills 12", slips: ["headline"], "Its title.")

  static let publisher = OpenSetting(
    "publisher", .text, example: "Tern Wire", slips: ["outlet"], "Who carries it.")

  static let published = OpenSetting(
    "published", .text(one: "a day or moment such as 2025-03-11", many: "days"),
    example: "2025-03-11", slips: ["date", "day", "on"],
    "When it was published; days decide which articles belong together.")

  static let text = OpenSetting(
    "text", .text, required: true, example: "A blast in Bannu killed 12 people, police said.",
    slips: ["body", "sentence"], "Its text.")

  init?(_ section: SectionReader) {
    id = section[Self.id]
    title = section[Self.title]
    publisher = section[Self.publisher]
    published = section[Self.published]
    guard let text = section[Self.text] else { return nil }
    self.text = text
  }

  /// By what the articles of a test go.
  package static func ids(of articles: [TestArticle]) -> [String] {
    articles.enumerated().map { $1.id ?? "\($0 + 1)" }
  }
}
