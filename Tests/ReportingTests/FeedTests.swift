import ClaimModel
import Foundation
import Testing

@testable import Reporting

@Suite struct `the feed tells what has changed` {
  private static func found(_ figures: [Int], _ reported: String) -> Discrepancy {
    Discrepancy(
      id: "d-1", incident: "i-1",
      question: .init(measure: .killed, group: "people", label: "killed, people"),
      kind: .contradiction,
      positions: figures.map {
        Position(
          source: "s\($0)", kind: .police, low: $0, high: $0, relation: .exactly,
          reported: reported)
      }, explanation: "They differ & stay so.")
  }

  private static let first = ReportedChange(
    what: .new, incident: "i-1", title: "A fire", before: nil, after: found([21, 50], "2025-03-12"))
  private static let second = ReportedChange(
    what: .widened, incident: "i-1", title: "A fire", before: found([21, 50], "2025-03-12"),
    after: found([21, 60], "2025-03-13T14:05:00+05:00"))

  private static func feed(_ report: Report, _ design: ReportDesign = ReportDesign()) throws
    -> String
  {
    let files = try report.files(in: [.atom], design)
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  private static var report: Report {
    Report(
      title: "Report",
      incidents: [
        IncidentReport(
          incident: Incident(id: "i-1", title: "A fire"), questions: [], claims: [], documents: [])
      ],
      run: RunInformation(documents: 0, configurationHash: "", programVersion: ""),
      changes: [second], earlierChanges: [first])
  }

  private static func all(_ name: String, in feed: String) -> [String] {
    feed.components(separatedBy: "<\(name)>").dropFirst()
      .map { $0.components(separatedBy: "</\(name)>")[0] }
  }

  @Test func `the last report's changes first, each once, with its id and its time`() throws {
    let feed = try Self.feed(Self.report)
    let ids = Self.all("id", in: feed).dropFirst()
    #expect(ids.count == 2)
    #expect(Set(ids).count == 2)
    #expect(
      Self.all("updated", in: feed)
        == ["2025-03-13T09:05:00Z", "2025-03-13T09:05:00Z", "2025-03-12T00:00:00Z"])
    #expect(
      Self.all("summary", in: feed) == [
        "A contradiction that was 21 to 50 is 21 to 60 now.", "A new contradiction, 21 to 50.",
      ])
    #expect(feed.contains("href=\"incidents/i-1.html#d-1\""))
  }

  @Test func `an entry keeps its id in the next report`() throws {
    var next = Self.report
    next.changes = []
    next.earlierChanges = [Self.second, Self.first]
    #expect(try Self.all("id", in: Self.feed(next)) == Self.all("id", in: Self.feed(Self.report)))
  }

  @Test func `a first report tells every discrepancy`() throws {
    let feed = try Self.feed(FixtureReports.sample)
    let count = FixtureReports.sample.incidents.flatMap(\.questions).count { $0.discrepancy != nil }
    #expect(Self.all("entry", in: feed).count == count)
  }

  @Test(arguments: [
    (false, "https://desk.example.org/r/incidents/i-1.html#d-1"),
    (true, "https://desk.example.org/r/report.html#d-1"),
  ])
  func `links are whole where the address is known`(_ isSingleFile: Bool, _ link: String) throws {
    var report = Self.report
    report.address = "https://desk.example.org/r/"
    let feed = try Self.feed(report, ReportDesign(isSingleFile: isSingleFile))
    #expect(feed.contains("href=\"\(link)\""))
    #expect(Self.all("id", in: feed)[0] == "https://desk.example.org/r/changes.atom")
  }
}
