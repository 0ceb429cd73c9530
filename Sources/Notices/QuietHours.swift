package import Foundation

/// Hours of each day, in the time of one place, in which nothing is sent.
package struct QuietHours: Sendable {
  private let from: Int
  private let to: Int
  private let calendar: Calendar

  /// - Parameters:
  ///   - from: minutes since midnight; where it is later than `to`, the hours pass midnight.
  ///   - zone: a name of the time zone database; nil is returned for what is none.
  package init?(from: Int, to: Int, zone: String) {
    guard let zone = TimeZone(identifier: zone) else { return nil }
    self.from = from
    self.to = to
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
  }

  /// Whether a moment falls in them, by the clock of the place: summer time is kept.
  package func contain(_ moment: Date) -> Bool {
    let parts = calendar.dateComponents([.hour, .minute], from: moment)
    let minute = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
    return from < to ? (from..<to).contains(minute) : minute >= from || minute < to
  }
}
