/// Hours of each day in which nothing is sent.
package struct QuietPeriod: Sendable, Hashable, ConfigurationSection {
  /// Minutes since midnight; where the first is later than the last, the hours pass midnight.
  package let from: Int
  package let to: Int
  /// A name of the time zone database: "Europe/Lisbon".
  package let zone: String

  static let declaration = SectionDeclaration(
    id: "quiet", one: "a period of quiet", many: "periods of quiet",
    home: "under \"quiet\" of stage notify",
    "Hours of each day in which nothing is sent.", settings: [from, to, zone])

  static let from = OpenSetting(
    "from", .clock, required: true, example: "\"22:00\"", slips: ["start", "begin"],
    "When they begin.")

  static let to = OpenSetting(
    "to", .clock, required: true, example: "\"07:00\"", slips: ["end", "until"],
    "When they end; earlier than the beginning means the next day.")

  static let zone = Setting(
    "zone", .timeZone, default: "UTC", example: "Europe/Lisbon", slips: ["timezone", "tz"],
    "The time zone of the hours, by its name in the time zone database. Summer time is kept.")

  init?(_ section: SectionReader) {
    let zone = section[Self.zone]
    let from = section[Self.from]
    let to = section[Self.to]
    guard let from, let to else { return nil }
    guard from != to else {
      section.reading.note(
        "clash", at: section.mark(of: Self.to), "the period of quiet ends when it begins")
      return nil
    }
    self.from = from
    self.to = to
    self.zone = zone
  }
}
