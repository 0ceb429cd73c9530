import ClaimModel
import Foundation
import Testing

@Suite struct `A calendar day` {
  @Test(arguments: [1600, 1700, 1800, 1900, 1970, 2000, 2024, 2100])
  func `comes back from its running number through four hundred years`(_ year: Int) throws {
    let first = try #require(CalendarDay(year: year, month: 1, day: 1))
    var expected = first
    for number in first.daysSinceEpoch..<first.daysSinceEpoch + 146_097 {
      let day = CalendarDay(daysSinceEpoch: number)
      guard day == expected, day.daysSinceEpoch == number else {
        Issue.record("day \(number) is \(day), not \(expected)")
        return
      }
      expected = Self.following(day) ?? expected
    }
    #expect(expected == CalendarDay(year: year + 400, month: 1, day: 1))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2025-03-11", 20_158),
  ])
  func `is counted from the first of January 1970`(_ text: String, _ number: Int) {
    #expect(CalendarDay(iso: text)?.daysSinceEpoch == number)
  }

  @Test(arguments: [
    ("2025-03-12", "2025-03-12"), ("2025-03-12T14:05:00Z", "2025-03-12"),
    ("2025-03-12 14:05", "2025-03-12"), ("0001-01-01", "0001-01-01"),
    ("2024-02-29", "2024-02-29"),
  ])
  func `is read from the head of an ISO date`(_ text: String, _ day: String) {
    #expect(CalendarDay(iso: text)?.description == day)
  }

  @Test(arguments: [
    "", "2025", "2025-3-12", "2025/03/12", "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31",
    "0000-01-01", "٢٠٢٥-٠٣-١٢", "12-03-2025", "2025-03-1x", "1900-02-29",
  ])
  func `is nil where the calendar has none`(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2025-03-11", 2), ("2025-03-16", 0), ("1969-12-31", 3), ("1900-01-01", 1),
  ])
  func `knows its day of the week`(_ text: String, _ weekday: Int) {
    #expect(CalendarDay(iso: text)?.weekday == weekday)
  }

  @Test(arguments: [
    ("2025-03-11", 1, "2025-03-12"), ("2024-02-28", 1, "2024-02-29"),
    ("2025-01-01", -1, "2024-12-31"), ("2025-03-11", 0, "2025-03-11"),
    ("2024-12-31", 366, "2026-01-01"),
  ])
  func `moves by days`(_ text: String, _ days: Int, _ moved: String) {
    #expect(CalendarDay(iso: text)?.adding(days: days).description == moved)
  }

  @Test(arguments: [
    ("2024-12-31", "2025-01-01"), ("2025-01-31", "2025-02-01"), ("2025-03-11", "2025-03-12"),
  ])
  func `stands before a later one`(_ earlier: String, _ later: String) throws {
    let earlier = try #require(CalendarDay(iso: earlier))
    let later = try #require(CalendarDay(iso: later))
    #expect(earlier < later)
    #expect(!(later < earlier))
  }

  @Test(arguments: ["2025-03-12", "2024-02-29"])
  func `is one string in JSON`(_ text: String) throws {
    let day = try #require(CalendarDay(iso: text))
    let bytes = try JSONEncoder().encode([day])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([CalendarDay].self, from: bytes) == [day])
  }

  @Test(arguments: ["[\"2025-02-30\"]", "[\"yesterday\"]", "[20250312]"])
  func `is refused in JSON where it is none`(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(json.utf8))
    }
  }

  /// The next day by the calendar's own words.
  private static func following(_ day: CalendarDay) -> CalendarDay? {
    CalendarDay(year: day.year, month: day.month, day: day.day + 1)
      ?? CalendarDay(year: day.year, month: day.month + 1, day: 1)
      ?? CalendarDay(year: day.year + 1, month: 1, day: 1)
  }
}
