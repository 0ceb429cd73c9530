package import ClaimModel

/// What a discrepancy must be like.
package struct ExpectedDiscrepancy: Sendable, Hashable, ConfigurationSection {
  package let measure: Measure
  /// A group, or the name of a comparable set; nil where it is not looked at.
  package let group: String?
  package let kind: Discrepancy.Kind

  static let declaration = SectionDeclaration(
    id: "expected_discrepancy", one: "an expected discrepancy", many: "expected discrepancies",
    home: "in an entry under \"discrepancies\" of a test", "What one discrepancy must be like.",
    settings: [measure, group, kind])

  static let measure = OpenSetting(
    "measure", .choice(Measure.self), required: true, example: "killed", "What is counted.")

  static let group = OpenSetting(
    "group", .text(one: "a group or the name of a comparable set", many: "groups"),
    example: "people on the train",
    "Whom it is about: one of the groups that are compared, or the name of their comparable set.")

  static let kind = OpenSetting(
    "kind", .choice(Discrepancy.Kind.self), required: true, example: "contradiction",
    slips: ["type"], "In what way the figures differ.")

  init?(_ section: SectionReader) {
    let measure = section[Self.measure]
    group = section[Self.group]
    let kind = section[Self.kind]
    guard let measure, let kind else { return nil }
    self.measure = measure
    self.kind = kind
  }
}
