/// A day of the Gregorian calendar, without a time zone.
///
/// Days convert to and from a running number by the algorithm of Howard Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms" (2013).
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Year, month and day in one number, so that claims and articles stay small.
  private let packed: Int32

  public var year: Int { Int(packed >> 9) }
  public var month: Int { Int(packed >> 5 & 15) }
  public var day: Int { Int(packed & 31) }

  /// Makes a day; nil where the calendar has no such day (30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    packed = CalendarDay.pack(year, month, day)
  }

  private static func pack(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// Reads the day at the head of an ISO 8601 date or date-time ("2025-03-12T14:05:00Z").
  public init?(iso text: String) {
    var numbers = (0, 0, 0)
    var place = 0
    for byte in text.utf8.prefix(10) {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        let digit = Int(byte - 0x30)
        switch place {
        case ..<4: numbers.0 = numbers.0 * 10 + digit
        case ..<7: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Makes the day that lies `daysSinceEpoch` days after 1 January 1970.
  public init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    packed = CalendarDay.pack(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Days since 1 January 1970.
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, 0 for Sunday to 6 for Saturday.
  public var weekday: Int { ((daysSinceEpoch + 4) % 7 + 7) % 7 }

  public func adding(days: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// ISO 8601: "2025-03-12".
  public var description: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.packed < right.packed
  }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }
}

extension CalendarDay: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDay(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a day such as 2025-03-12, found \"\(text)\"")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
