package import ClaimModel

/// A claim that a test of comparisons begins with.
package struct GivenClaim: Sendable, Hashable, ConfigurationSection {
  package let measure: Measure
  package let group: Group
  /// Open where a bound is nil.
  package let low: Int?
  package let high: Int?
  package let source: String?
  package let kind: SourceKind?
  package let side: String?
  package let said: CalendarDay?
  package let status: Status

  static let declaration = SectionDeclaration(
    id: "given_claim", one: "a given claim", many: "given claims",
    home: "in an entry under \"claims\" of a test", "A claim that a test begins with.",
    settings: [measure, group, number, low, high, source, kind, side, said, status],
    rules: [
      .atLeastOne(["number", "low", "high"]), .excludes("number", ["low", "high"]),
      .needs("kind", anyOf: ["source"]), .needs("side", anyOf: ["source"]),
    ])

  static let measure = OpenSetting(
    "measure", .choice(Measure.self), required: true, example: "killed", "What happened to them.")

  static let group = Setting(
    "group", .choice(Group.self), default: "people", example: "hostages", "Whom the figure counts.")

  static let number = OpenSetting(
    "number", .integer(0 ... .max, of: "people"), example: "21",
    slips: ["figure", "count", "value", "quantity"], "The figure, where it is one number.")

  static let low = OpenSetting(
    "low", .integer(0 ... .max, of: "people"), example: "51",
    slips: ["min", "minimum", "at_least"], "The least number that the claim allows.")

  static let high = OpenSetting(
    "high", .integer(0 ... .max, of: "people"), example: "35",
    slips: ["max", "maximum", "at_most"], "The greatest number that the claim allows.")

  static let source = OpenSetting(
    "source", .text(one: "a source", many: "sources"), example: "Baloch Liberation Army",
    slips: ["sources", "by", "who"],
    "Who is cited: a source of the stage attribute, by any of its names, or another one. Without it "
      + "the article says so itself.")

  static let kind = OpenSetting(
    "kind", .choice(SourceKind.self), example: "military", slips: ["type"],
    "What kind of voice the source is, where it is none of the stage attribute.")

  static let side = OpenSetting(
    "side", .text(one: "the name of a side", many: "sides"), example: "state", slips: ["party"],
    "The party for which the source speaks, where it is none of the stage attribute.")

  static let said = OpenSetting(
    "said", .day, example: "2025-03-11", slips: ["date", "day", "on", "reported"],
    "The day on which it was said.")

  static let status = Setting(
    "status", .choice(Status.self), default: "asserted", example: "denied",
    "How firmly it is said.")

  init?(_ section: SectionReader) {
    let measure = section[Self.measure]
    group = section[Self.group]
    let number = section[Self.number]
    low = section[Self.low] ?? number
    high = section[Self.high] ?? number
    source = section[Self.source]
    kind = section[Self.kind]
    side = section[Self.side]
    said = section[Self.said]
    status = section[Self.status]
    if let low, let high, low > high {
      section.reading.note(
        "wrong_order", at: section.mark(of: Self.high), "\"high\" is \(high), below \"low\", \(low)"
      )
    }
    guard let measure else { return nil }
    self.measure = measure
  }
}
