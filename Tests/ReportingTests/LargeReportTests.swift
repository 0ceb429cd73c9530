import ClaimModel
import Foundation
import Reporting
import Testing

/// How many incidents the large report has; nil where none is asked for.
private let largeReportSize = ProcessInfo.processInfo.environment["COUNTERCLAIM_LARGE"]
  .flatMap { Int($0) }

/// How long a large report takes; `COUNTERCLAIM_LARGE=5000` runs it with so many incidents.
@Suite struct `a large report is written in time` {
  @Test(.enabled(if: largeReportSize != nil), arguments: ReportFormat.allCases)
  func `files, bytes and seconds are told`(_ format: ReportFormat) throws {
    let size = try #require(largeReportSize)
    var report = FixtureReports.sample
    report.incidents = (0..<size).map { number in
      var incident = TrainHijacking.report
      incident.incident.id += "-\(number)"
      return incident
    }
    let clock = ContinuousClock()
    var files: [ReportFile] = []
    let elapsed = try clock.measure { files = try format.reporter.files(for: report) }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print("\(format): \(files.count) files, \(bytes) bytes, \(elapsed)")
    #expect(files.count >= 1)
  }
}
