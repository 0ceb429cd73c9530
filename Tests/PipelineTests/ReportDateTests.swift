import Pipeline
import Testing

@Suite struct `The date of a report` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_741_788_300, "2025-03-12T14:05:00Z"),
    (-1, "1969-12-31T23:59:59Z"),
  ])
  func `is the moment in universal time`(_ seconds: Int, _ text: String) {
    #expect(ReportDate(secondsSinceEpoch: seconds).text == text)
  }

  @Test(arguments: [[:], ["SOURCE_DATE_EPOCH": ""]])
  func `is none where none is asked for`(_ environment: [String: String]) throws {
    #expect(try ReportDate.asked(isDated: false, environment: environment) == nil)
  }

  @Test(arguments: ["soon", "1e9", "99999999999999"])
  func `is refused where it is no number of seconds`(_ value: String) {
    #expect(throws: ReportDate.InvalidDate.self) {
      try ReportDate.asked(isDated: false, environment: ["SOURCE_DATE_EPOCH": value])
    }
  }
}
