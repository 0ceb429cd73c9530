internal import YAML

extension ValueKind where Value == DaySpan? {
  /// How long something is kept: nil is for ever, and a year has 365 days.
  static let keeping = ValueKind(
    one: one, many: "times to keep something",
    schema: .orEnvironment(
      .object([
        "type": "string", "pattern": "^(forever|[1-9][0-9]{0,4} (day|week|year)s?)$",
      ]))
  ) { node, reading in
    guard let text = reading.scalar(node, expected: one, isText: true) else { return nil }
    if text == "forever" { return .some(nil) }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    let units = ["day": 1, "days": 1, "week": 7, "weeks": 7, "year": 365, "years": 365]
    if parts.count == 2, (1...5).contains(parts[0].utf8.count), parts[0].utf8.first != 0x30,
      let count = PlainNumber.integer(String(parts[0])), count > 0,
      let days = units[String(parts[1])]
    {
      return DaySpan(days: count * days)
    }
    reading.note("wrong_value", at: node.mark, "expected \(one), found \"\(text)\"")
    return nil
  }

  private static let one = "a number of days, weeks or years such as 90 days, or forever"
}
