internal import Diagnostics
internal import YAML

/// A text, some articles or some claims, and what they must give.
package struct ConfigurationTest: Sendable, Hashable, ConfigurationSection {
  /// What is read.
  package enum Material: Sendable, Hashable {
    case text(String)
    case articles([TestArticle])
    case claims([GivenClaim])
  }

  package let name: String
  package let material: Material
  /// The claims of the material, these and no others; nil where they are not looked at.
  package let expect: [ExpectedClaim]?
  /// Ids of articles that must be together, a list for each incident; nil where it is not looked at.
  package let incidents: [[String]]?
  /// The discrepancies, these and no others; nil where they are not looked at.
  package let discrepancies: [ExpectedDiscrepancy]?
  /// Where the test begins.
  package let file: String
  package let line: Int

  static let declaration = SectionDeclaration(
    id: "test", one: "a test", many: "tests", home: "in an entry under \"tests\"",
    "What must come of a text, of articles or of claims. `counterclaim test` runs all of them, and "
      + "`counterclaim freeze` writes one from an item of a report that you have checked.",
    settings: [name, text, articles, claims, expect, incidents, discrepancies],
    rules: [
      .exactlyOne(["text", "articles", "claims"]),
      .needs("articles", anyOf: ["expect", "incidents", "discrepancies"]),
      .needs("claims", anyOf: ["discrepancies"]),
      .needs("incidents", anyOf: ["articles"]),
      .excludes("claims", ["expect"]),
    ])

  static let name = OpenSetting(
    "name", .text, required: true, example: "an army and a rebel figure",
    "What the test is about; it names the test where it fails.")

  static let text = OpenSetting(
    "text", .text, example: "The army said 21 hostages were killed.",
    slips: ["sentence", "input"],
    "What is read, as if it were a document.")

  static let articles = OpenSetting(
    "articles", .list(of: .section(TestArticle.self), atLeast: 1),
    example:
      "[{id: wire, text: A blast in Bannu killed 12.}, {id: paper, text: 14 died in Bannu.}]",
    slips: ["documents", "texts"],
    "Several articles that are read and grouped.")

  static let claims = OpenSetting(
    "claims", .list(of: .section(GivenClaim.self), atLeast: 1),
    example:
      "[{measure: killed, number: 21, source: army}, {measure: killed, number: 50, source: BLA}]",
    slips: ["figures", "given"],
    "Claims of one incident, as if they had been read.")

  static let expect = OpenSetting(
    "expect", .list(of: .section(ExpectedClaim.self)),
    example: "[{measure: killed, group: hostages, number: 21, source: military}]",
    slips: ["expected"],
    "The claims that the text must give, these and no others. A text without any expectation must "
      + "give none.")

  static let incidents = OpenSetting(
    "incidents", .list(of: .list(of: .identifier, atLeast: 1), atLeast: 1),
    example: "[[wire, paper]]", slips: ["incident", "groups", "together"],
    "Which articles belong together: a list of ids for each incident. The articles of one list must "
      + "be in one incident, those of two lists in none together; articles that no list names are "
      + "not looked at.")

  static let discrepancies = OpenSetting(
    "discrepancies", .list(of: .section(ExpectedDiscrepancy.self)),
    example: "[{measure: killed, kind: contradiction}]", slips: ["discrepancy", "kinds", "kind"],
    "The discrepancies that there must be, these and no others; `[]` for none.")

  init?(_ section: SectionReader) {
    let name = section[Self.name]
    let text = section[Self.text]
    let articles = section[Self.articles]
    let claims = section[Self.claims]
    let expect = section[Self.expect]
    incidents = section[Self.incidents]
    discrepancies = section[Self.discrepancies]
    ConfigurationTest.check(incidents, articles, in: section)
    file = section.reading.source.file
    line = section.mark.line
    let given =
      text.map { Material.text($0) } ?? articles.map { .articles($0) } ?? claims.map { .claims($0) }
    guard let name, let given else { return nil }
    self.name = name
    material = given
    self.expect = text != nil && discrepancies == nil ? expect ?? [] : expect
  }

  /// Notes ids that no article or two of them have.
  private static func check(
    _ incidents: [[String]]?, _ articles: [TestArticle]?, in section: SectionReader
  ) {
    guard let articles else { return }
    let ids = TestArticle.ids(of: articles)
    var seen: Set<String> = []
    for (id, node) in zip(ids, section.node(of: Self.articles)?.items ?? [])
    where !seen.insert(id).inserted {
      section.reading.note(
        "clash", at: node.mark, "another article of this test has the id \"\(id)\"")
    }
    let named = section.node(of: Self.incidents)?.items?.flatMap { $0.items ?? [] } ?? []
    for node in named {
      guard let id = node.text, !ids.contains(id), incidents != nil else { continue }
      let near = NearestName.of(id, among: ids).map { ". Did you mean \"\($0)\"?" }
      section.reading.note(
        "clash", at: node.mark,
        "no article of this test has the id \"\(id)\"\(near ?? ": they are \(ids.joined(separator: ", "))")"
      )
    }
  }
}
