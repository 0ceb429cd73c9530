package import ClaimModel

/// What a claim must be like; what is nil is not looked at.
package struct ExpectedClaim: Sendable, Hashable, ConfigurationSection {
  /// Who must be cited.
  package enum Voice: Sendable, Hashable {
    /// Nobody: the text says so itself.
    case own
    case kind(SourceKind)
    /// By the name of the registry or as the text has it.
    case named(String)
  }

  /// The interval that the claim must have, open where a bound is nil.
  package struct Figure: Sendable, Hashable {
    package let low: Int?
    package let high: Int?
  }

  package let measure: Measure
  package let group: Group?
  package let figure: Figure?
  package let source: Voice?
  package let status: Status?

  static let declaration = SectionDeclaration(
    id: "expected_claim", one: "an expected claim", many: "expected claims",
    home: "in an entry under \"expect\" of a test",
    "What one claim must be like. What is left out is not looked at.",
    settings: [measure, group, number, low, high, source, status],
    rules: [.excludes("number", ["low", "high"])])

  static let measure = OpenSetting(
    "measure", .choice(Measure.self), required: true, example: "killed", "What happened to them.")

  static let group = OpenSetting(
    "group", .choice(Group.self), example: "hostages", "Whom the figure counts.")

  static let number = OpenSetting(
    "number", .integer(0 ... .max, of: "people"), example: "21",
    slips: ["figure", "count", "value", "quantity"],
    "The figure, where it is one number.")

  static let low = OpenSetting(
    "low", .integer(0 ... .max, of: "people"), example: "51",
    slips: ["min", "minimum", "at_least"],
    "The least number that the words allow: 51 for \"more than 50\". Without `high` the claim must "
      + "have no upper bound.")

  static let high = OpenSetting(
    "high", .integer(0 ... .max, of: "people"), example: "35",
    slips: ["max", "maximum", "at_most"],
    "The greatest number that the words allow. Without `low` the claim must have no lower bound.")

  static let source = OpenSetting(
    "source", .text(one: "a source", many: "sources"), example: "military",
    slips: ["sources", "by", "who"],
    "Who is cited: a source kind, a name, or `none` where the text says so itself.")

  static let status = OpenSetting(
    "status", .choice(Status.self), example: "asserted", "How firmly it is said.")

  init?(_ section: SectionReader) {
    let measure = section[Self.measure]
    group = section[Self.group]
    figure = ExpectedClaim.figure(section)
    source = section[Self.source].map { ExpectedClaim.voice($0) }
    status = section[Self.status]
    guard let measure else { return nil }
    self.measure = measure
  }

  private static func figure(_ section: SectionReader) -> Figure? {
    let number = section[Self.number]
    let low = section[Self.low]
    let high = section[Self.high]
    if let low, let high, low > high {
      section.reading.note(
        "wrong_order", at: section.mark(of: Self.high), "\"high\" is \(high), below \"low\", \(low)"
      )
    }
    if let number { return Figure(low: number, high: number) }
    return low == nil && high == nil ? nil : Figure(low: low, high: high)
  }

  private static func voice(_ text: String) -> Voice {
    if text == "none" { return .own }
    return SourceKind(rawValue: text).map { .kind($0) } ?? .named(text)
  }
}
