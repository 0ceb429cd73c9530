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

  /// The month of a day: `March 2025`.
  static func month(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  /// "11–12 March 2025", "30 March – 2 April 2025", "November 2024" and "2015" for the whole month
  /// and year; nil where neither end is known.
  static func words(from: CalendarDay?, to: CalendarDay?) -> String? {
    guard let first = from ?? to, let last = to ?? from else { return nil }
    if first == last { return words(first) }
    if isEdge(first, last) {
      if first.month == last.month, first.year == last.year { return month(first) }
      if first.month == 1, last.month == 12, first.year == last.year { return "\(first.year)" }
    }
    if first.year != last.year { return "\(words(first)) – \(words(last))" }
    let month = months[first.month - 1]
    if first.month != last.month { return "\(first.day) \(month) – \(words(last))" }
    return "\(first.day)–\(words(last))"
  }

  /// Whether two days are the first and the last of some months.
  private static func isEdge(_ first: CalendarDay, _ last: CalendarDay) -> Bool {
    first.day == 1 && CalendarDay(daysSinceEpoch: last.daysSinceEpoch + 1).day == 1
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

  /// "12 Mar".
  static func short(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1].prefix(3))"
  }

  /// Minutes since the beginning of 1970 of a day or a moment in ISO 8601, in universal time.
  ///
  /// A day alone counts from its midnight; what is no such date gives nil.
  static func minutes(iso text: String) -> Int? {
    guard let day = CalendarDay(iso: text) else { return nil }
    let midnight = day.daysSinceEpoch * 1440
    let rest = Array(text.utf8.dropFirst(11))
    guard let clock = minutes(ofClock: rest) else { return midnight }
    let sign = rest.dropFirst(5).firstIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    guard let sign, let zone = minutes(ofClock: Array(rest[(sign + 1)...])) else {
      return midnight + clock
    }
    return midnight + clock - (rest[sign] == UInt8(ascii: "-") ? -zone : zone)
  }

  /// The minutes of "14:05" at the head of some text.
  private static func minutes(ofClock text: [UInt8]) -> Int? {
    guard text.count >= 5, text[2] == UInt8(ascii: ":") else { return nil }
    let digits = [text[0], text[1], text[3], text[4]].map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    return (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
  }
}
