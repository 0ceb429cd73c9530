import Articles
import ClaimModel

/// A day, or a moment of a day, as pages write it.
///
/// For example `2025-03-12T14:05:00.000+05:00`, `20250312T140500Z`, `Wed, 12 Mar 2025 14:05 GMT`,
/// `March 12, 2025 2:05 pm`. The hour stays that of the place where it was written, with its offset
/// from UTC where there is one, so that the day is the one that readers saw.
package struct PageMoment: Hashable, Sendable, CustomStringConvertible {
  var day: CalendarDay
  /// Minutes since midnight, seconds and offset; nil where only the day is told.
  var clock: Clock?

  struct Clock: Hashable, Sendable {
    var hour: Int
    var minute: Int
    var second = 0
    /// "Z", "+05:00", or nothing.
    var offset = ""
  }

  /// Reads the first date and time of a text; nil where it has no date.
  package init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(200))
    self.init(bytes, 0..<bytes.count)
  }

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    if let iso = PageMoment.iso(bytes, range) {
      self = iso
      return
    }
    guard let day = LineJudge.day(range, in: bytes) else { return nil }
    self.day = day
    clock = PageMoment.clock(bytes, range)
  }

  /// ISO 8601.
  package var description: String {
    guard let clock else { return day.description }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(clock.hour)):\(two(clock.minute)):\(two(clock.second))\(clock.offset)"
  }

  private static func iso(_ bytes: [UInt8], _ range: Range<Int>) -> PageMoment? {
    let text = Array(bytes[range].drop { $0 <= 0x20 }.prefix(40))
    if let day = CalendarDay(iso: String(decoding: text, as: UTF8.self)) {
      return PageMoment(day: day, clock: clock(text, min(10, text.count)..<text.count))
    }
    guard text.count >= 8, text.prefix(8).allSatisfy(isDigit), text.count == 8 || text[8] == 0x54
    else { return nil }
    func number(_ range: Range<Int>) -> Int { text[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    guard let day = CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    else { return nil }
    guard text.count >= 13, text[9..<13].allSatisfy(isDigit) else { return PageMoment(day: day) }
    var clock = Clock(hour: number(9..<11), minute: number(11..<13))
    guard clock.hour < 24, clock.minute < 60 else { return PageMoment(day: day) }
    let rest = text.count >= 15 && text[13..<15].allSatisfy(isDigit) ? 15 : 13
    if rest == 15 { clock.second = min(59, number(13..<15)) }
    clock.offset = offset(text, rest..<text.count)
    return PageMoment(day: day, clock: clock)
  }

  private init(day: CalendarDay, clock: Clock? = nil) {
    self.day = day
    self.clock = clock
  }

  /// The first time of day in a text: `14:05`, `T14:05:30`, `2.05 pm`.
  static func clock(_ bytes: [UInt8], _ range: Range<Int>) -> Clock? {
    var index = range.lowerBound
    while index + 3 < range.upperBound {
      guard isDigit(bytes[index]), index == range.lowerBound || !isDigit(bytes[index - 1]) else {
        index += 1
        continue
      }
      let digits = bytes[index..<range.upperBound].prefix(3).prefix(while: isDigit).count
      let mark = index + digits
      if digits <= 2, mark + 2 < range.upperBound, bytes[mark] == 0x3A || bytes[mark] == 0x2E,
        let clock = clock(bytes, index..<mark, mark + 1..<range.upperBound)
      {
        return clock
      }
      index += digits
    }
    return nil
  }

  private static func clock(
    _ bytes: [UInt8], _ hours: Range<Int>, _ rest: Range<Int>
  ) -> Clock? {
    guard rest.count >= 2, isDigit(bytes[rest.lowerBound]), isDigit(bytes[rest.lowerBound + 1])
    else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    var clock = Clock(
      hour: number(hours), minute: number(rest.lowerBound..<rest.lowerBound + 2))
    var end = rest.lowerBound + 2
    if end + 2 < rest.upperBound, bytes[end] == 0x3A, isDigit(bytes[end + 1]),
      isDigit(bytes[end + 2])
    {
      clock.second = min(59, number(end + 1..<end + 3))
      end += 3
    }
    let half = halfOfDay(bytes, end..<rest.upperBound)
    // "12.03.2025" has the shape of a time, too.
    let isDotted = bytes[rest.lowerBound - 1] == 0x2E
    guard clock.minute < 60, !isDotted || half != nil else { return nil }
    if half == .after, clock.hour < 12 { clock.hour += 12 }
    if half == .before, clock.hour == 12 { clock.hour = 0 }
    guard clock.hour < 24 else { return nil }
    clock.offset = offset(bytes, end..<rest.upperBound)
    return clock
  }

  private enum Half { case before, after }

  private static func halfOfDay(_ bytes: [UInt8], _ range: Range<Int>) -> Half? {
    let letters = bytes[range].prefix(6).filter { $0 > 0x20 && $0 != 0x2E }.map { $0 | 0x20 }
    if letters.starts(with: "am".utf8) { return .before }
    return letters.starts(with: "pm".utf8) ? .after : nil
  }

  /// "Z", "+05:00" or nothing; names of zones other than UTC mean several zones.
  private static func offset(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var rest = bytes[range].prefix(24)
    if rest.first == 0x2E { rest = rest.dropFirst().drop(while: isDigit) }
    rest = rest.drop { $0 <= 0x20 }
    guard let first = rest.first else { return "" }
    let name = rest.prefix(3).map { $0 & 0xDF }
    if name.first == 0x5A, rest.count == 1 || !isLetter(rest[rest.startIndex + 1]) { return "Z" }
    if name == Array("UTC".utf8) || name == Array("GMT".utf8) { return "Z" }
    guard first == 0x2B || first == 0x2D else { return "" }
    let digits = rest.dropFirst().prefix(5).filter(isDigit)
    guard digits.count == 2 || digits.count == 4 else { return "" }
    let hours = String(decoding: digits.prefix(2), as: UTF8.self)
    let minutes = digits.count == 4 ? String(decoding: digits.suffix(2), as: UTF8.self) : "00"
    guard let hour = Int(hours), hour <= 14, let minute = Int(minutes), minute < 60 else {
      return ""
    }
    return hour == 0 && minute == 0 ? "Z" : "\(first == 0x2B ? "+" : "-")\(hours):\(minutes)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
