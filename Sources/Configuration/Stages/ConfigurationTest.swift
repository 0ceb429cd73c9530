internal import YAML

/// A text of the configuration with the claims that it must give.
package struct ConfigurationTest: Sendable, Hashable, ConfigurationSection {
  package let name: String
  package let text: String
  /// The claims of the text, these and no others; empty where it must give none.
  package let expect: [ExpectedClaim]
  /// The line of the file at which the test begins.
  package let line: Int

  static let declaration = SectionDeclaration(
    id: "test", one: "a test", many: "tests", home: "in an entry under \"tests\"",
    "A text with the claims that it must give. `counterclaim test` runs all of them.",
    settings: [name, text, expect])

  static let name = OpenSetting(
    "name", .text, required: true, example: "an army and a rebel figure",
    "What the test is about; it names the test where it fails.")

  static let text = OpenSetting(
    "text", .text, required: true, example: "The army said 21 hostages were killed.",
    slips: ["sentence", "input"],
    "What is read, as if it were a document.")

  static let expect = Setting(
    "expect", .list(of: .section(ExpectedClaim.self)), default: "[]",
    example: "[{measure: killed, group: hostages, number: 21, source: military}]",
    slips: ["expected", "claims"],
    "The claims that the text must give, these and no others. Without any, the text must give none."
  )

  init?(_ section: SectionReader) {
    let name = section[Self.name]
    let text = section[Self.text]
    expect = section[Self.expect]
    line = section.mark.line
    guard let name, let text else { return nil }
    self.name = name
    self.text = text
  }
}
