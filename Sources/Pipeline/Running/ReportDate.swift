internal import ClaimModel
internal import FoundationEssentials
internal import Glibc

/// The moment that a report names as the time of its making; without one it names none.
package struct ReportDate: Sendable, Hashable {
  /// ISO 8601, in universal time: "2025-03-12T14:05:00Z".
  package let text: String

  /// Makes the moment that lies so many seconds after the beginning of 1970.
  package init(secondsSinceEpoch seconds: Int) {
    let second = (seconds % 86_400 + 86_400) % 86_400
    let day = CalendarDay(daysSinceEpoch: (seconds - second) / 86_400)
    let parts = [second / 3600, second / 60 % 60, second % 60]
    let time = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    text = "\(day)T\(time)Z"
  }

  /// The present, by the clock.
  package static var now: ReportDate { ReportDate(secondsSinceEpoch: time(nil)) }

  /// What `SOURCE_DATE_EPOCH` says, else the clock where the report is to be dated, else nothing.
  ///
  /// The variable is that of reproducible-builds.org; what is no number of seconds is an error.
  package static func asked(
    isDated: Bool, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(InvalidDate) -> ReportDate? {
    if let value = environment["SOURCE_DATE_EPOCH"], !value.isEmpty {
      guard let seconds = Int(value), (-62_000_000_000...250_000_000_000).contains(seconds) else {
        throw InvalidDate(value: value)
      }
      return ReportDate(secondsSinceEpoch: seconds)
    }
    return isDated ? ReportDate(secondsSinceEpoch: time(nil)) : nil
  }

  /// Whether `SOURCE_DATE_EPOCH` gives the time.
  package static var isSet: Bool {
    !(ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? "").isEmpty
  }

  package struct InvalidDate: Error, CustomStringConvertible {
    var value: String

    package var description: String {
      "SOURCE_DATE_EPOCH is \"\(value)\", expected seconds since 1970-01-01"
    }
  }
}
