import Foundation
import Notices
import Testing

@Suite struct `Quiet hours` {
  @Test(arguments: [
    // In winter Lisbon is at universal time, in summer an hour ahead.
    ("2025-01-10T21:59:00Z", false), ("2025-01-10T22:00:00Z", true),
    ("2025-01-11T06:59:00Z", true), ("2025-01-11T07:00:00Z", false),
    ("2025-07-10T20:59:00Z", false), ("2025-07-10T21:00:00Z", true),
    ("2025-07-11T05:59:00Z", true), ("2025-07-11T06:00:00Z", false),
    ("2025-07-11T12:00:00Z", false),
  ])
  func `pass midnight, and keep summer time`(_ moment: String, _ isQuiet: Bool) throws {
    let hours = try #require(QuietHours(from: 22 * 60, to: 7 * 60, zone: "Europe/Lisbon"))
    #expect(hours.contain(try Date(moment, strategy: .iso8601)) == isQuiet)
  }

  @Test(arguments: [
    ("2025-01-10T06:29:00Z", false), ("2025-01-10T06:30:00Z", true),
    ("2025-01-10T08:29:00Z", true), ("2025-01-10T08:30:00Z", false),
  ])
  func `of one day count by the clock of their place`(
    _ moment: String, _ isQuiet: Bool
  ) throws {
    let hours = try #require(QuietHours(from: 12 * 60, to: 14 * 60, zone: "Asia/Kolkata"))
    #expect(hours.contain(try Date(moment, strategy: .iso8601)) == isQuiet)
  }

  @Test(arguments: ["Europe/Nowhere"])
  func `need a place that there is`(_ zone: String) {
    #expect(QuietHours(from: 0, to: 60, zone: zone) == nil)
  }
}
