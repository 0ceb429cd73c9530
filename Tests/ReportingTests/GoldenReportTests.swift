import Foundation
import Reporting
import TestSupport
import Testing

/// What each format looks like for the sample and for a run that found nothing.
@Suite struct `a report keeps to its golden files` {
  private static let folder = Golden.repository.appending(path: "Tests/ReportingTests/Golden")

  @Test(arguments: ReportFormat.allCases)
  func `the sample report is written as recorded`(_ format: ReportFormat) throws {
    for file in try format.reporter().files(for: FixtureReports.sample) {
      try Golden.check(file.bytes, against: Self.folder.appending(path: "sample/\(file.path)"))
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func `an empty report is written as recorded`(_ format: ReportFormat) throws {
    for file in try format.reporter().files(for: FixtureReports.empty)
    where file.path != "style.css" && file.path != "search.js" {
      try Golden.check(file.bytes, against: Self.folder.appending(path: "empty/\(file.path)"))
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func `the order of what is given does not matter`(_ format: ReportFormat) throws {
    var shuffled = FixtureReports.sample
    shuffled.incidents.reverse()
    shuffled.sources.reverse()
    for index in shuffled.incidents.indices {
      shuffled.incidents[index].questions.reverse()
      shuffled.incidents[index].claims.reverse()
      shuffled.incidents[index].documents.reverse()
      shuffled.incidents[index].articles.reverse()
    }
    #expect(
      try format.reporter().files(for: shuffled)
        == format.reporter().files(for: FixtureReports.sample))
  }

  @Test func `all formats together are sorted by path and have no path twice`() throws {
    let paths = try FixtureReports.sample.files(in: ReportFormat.allCases).map(\.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("incidents/i-7f3a9c.html"))
  }
}
