import ClaimModel

/// Days and moments as a reader wants them.
enum Days {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day as a reader writes it: `12 March 2025`.
  static func words(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// "11–12 March 2025", "30 March – 2 April 2025"; nil where neither end is known.
  static func words(from: CalendarDay?, to: CalendarDay?) -> String? {
    guard let first = from ?? to, let last = to ?? from else { return nil }
    if first == last { return words(first) }
    if first.year != last.year { return "\(words(first)) – \(words(last))" }
    let month = months[first.month - 1]
    if first.month != last.month { return "\(first.day) \(month) – \(words(last))" }
    return "\(first.day)–\(words(last))"
  }

  /// A day or a moment in ISO 8601: "12 March 2025", "12 March 2025, 14:05 UTC".
  ///
  /// What is no such date is given back as it stands, for it is still what the document says.
  static func words(iso text: String) -> String {
    guard let day = CalendarDay(iso: text) else { return text }
    let rest = Array(text.utf8.dropFirst(10))
    guard rest.count >= 6, rest[0] == UInt8(ascii: "T") || rest[0] == UInt8(ascii: " "),
      rest[3] == UInt8(ascii: ":")
    else { return rest.isEmpty ? words(day) : text }
    let clock = String(decoding: rest[1...5], as: UTF8.self)
    return "\(words(day)), \(clock)\(zone(rest))"
  }

  private static func zone(_ time: [UInt8]) -> String {
    if time.last == UInt8(ascii: "Z") { return " UTC" }
    guard let sign = time.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
    else { return "" }
    return " " + String(decoding: time[sign...], as: UTF8.self)
  }
}
