import ClaimModel

/// When something was said, as finely as the text tells: a day, or a moment of a day.
struct Moment: Hashable, Sendable {
  let text: String
  let day: CalendarDay

  /// Reads the head of an ISO 8601 date or date-time; nil where it holds no day.
  init?(_ text: String?) {
    guard let text, let day = CalendarDay(iso: text) else { return nil }
    self.text = text
    self.day = day
  }

  /// Whether this was certainly said after the other: on a later day, or later in the same day
  /// where both tell the time.
  func isAfter(_ other: Moment) -> Bool {
    if day != other.day { return day > other.day }
    guard let time, let otherTime = other.time else { return false }
    return time > otherTime
  }

  /// The hour and minute as written; time zones of one day are not told apart.
  private var time: String? {
    let rest = text.dropFirst(10)
    guard rest.first == "T" else { return nil }
    return String(rest.dropFirst().prefix(5))
  }

  /// "12 March 2025".
  var spoken: String { Moment.spoken(day) }

  static func spoken(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
