package import ClaimModel

/// An incident that the desk knows.
package struct PinnedIncident: Sendable, Hashable, ConfigurationSection {
  package let name: String
  /// The day, or the first and the last day; nil where any day fits.
  package let from: CalendarDay?
  package let to: CalendarDay?
  /// Any of these places fits; empty where any place does.
  package let places: [String]
  /// Words that speak for the incident.
  package let words: [String]

  static let declaration = SectionDeclaration(
    id: "incident", one: "an incident", many: "incidents",
    home: "in an entry under \"incidents\" of stage group",
    "An incident that the desk knows: what it is called, and how claims that speak of it are known.",
    settings: [name, dates, places, words], rules: [.atLeastOne(["dates", "places", "words"])])

  static let name = OpenSetting(
    "name", .text, required: true, example: "Train hijacking at Bolan", slips: ["title"],
    "The title under which the report shows it.")

  static let dates = OpenSetting(
    "dates", .list(of: .day, atLeast: 1, atMost: 2), example: "[2025-03-11, 2025-03-12]",
    slips: ["date", "days", "day", "when"],
    "The day it happened on, or the first and the last day.")

  static let places = Setting(
    "places", .set(of: .text(one: "a place name", many: "place names")), default: "[]",
    example: "[Bolan, Mashkaf]", slips: ["place", "where", "location"],
    "Where it happened; any one of them speaks for it.")

  static let words = Setting(
    "words", .set(of: .text(one: "a word", many: "words")), default: "[]",
    example: "[train, hijacking]", slips: ["terms", "keywords"],
    "Words that the reports of it have in common.")

  init?(_ section: SectionReader) {
    let name = section[Self.name]
    let dates = section[Self.dates] ?? []
    places = section[Self.places]
    words = section[Self.words]
    from = dates.first
    to = dates.last
    if let from = dates.first, let to = dates.last, to < from {
      section.reading.note(
        "wrong_order", at: section.mark(of: Self.dates),
        "the last day, \(to), lies before the first, \(from)")
    }
    guard let name else { return nil }
    self.name = name
  }
}
