import ClaimModel
import Testing

@testable import Reporting

@Suite struct `the gravest disagreement comes first` {
  private static func incident(
    _ id: String, _ kind: Discrepancy.Kind?, spread: Int?, day: Int = 1
  ) -> IncidentReport {
    let question = Discrepancy.Question(measure: .killed, group: "people", label: "killed, people")
    let position = Position(
      source: "police", kind: .police, low: 1, high: 1, relation: .exactly)
    let report =
      kind.map {
        QuestionReport(
          Discrepancy(
            id: "x-\(id)", incident: id, question: question, kind: $0, positions: [position],
            spread: spread, explanation: "The police say one."))
      } ?? QuestionReport(question: question, positions: [position])
    return IncidentReport(
      incident: Incident(
        id: id, title: id, from: CalendarDay(year: 2025, month: 1, day: day)),
      questions: [report], claims: [], documents: [])
  }

  @Test func `kind, then people in dispute, then the later day, then the id`() {
    let incidents = [
      Self.incident("quiet", nil, spread: nil), Self.incident("update", .update, spread: 900),
      Self.incident("small", .contradiction, spread: 3),
      Self.incident("b-late", .contradiction, spread: 29, day: 9),
      Self.incident("a-early", .contradiction, spread: 29, day: 8),
      Self.incident("twin-b", .denial, spread: nil), Self.incident("twin-a", .denial, spread: nil),
    ]
    let run = RunInformation(documents: 7, configurationHash: "", programVersion: "")
    let report = Report(title: "", incidents: incidents, run: run)
    #expect(
      IndexView(report).incidents.map(\.incident.id)
        == ["b-late", "a-early", "small", "twin-a", "twin-b", "update", "quiet"])
  }

  @Test func `an index of many incidents has pages, and pages for each kind`() throws {
    let incidents = (1...250).map {
      Self.incident("i\($0)", $0 % 2 == 0 ? .contradiction : nil, spread: $0)
    }
    let run = RunInformation(documents: 250, configurationHash: "", programVersion: "")
    let files = try HTMLReporter().files(for: Report(title: "", incidents: incidents, run: run))
    let pages = files.map(\.path).filter { !$0.contains("/") && $0.hasSuffix(".html") }
    #expect(
      pages == [
        "browse.html", "contradiction-2.html", "contradiction.html", "index-2.html", "index-3.html",
        "index.html", "methodology.html", "run.html", "sources.html",
      ])
  }

  @Test(arguments: [false, true])
  func `every link inside the report leads to a file and an anchor that exist`(
    _ isSingleFile: Bool
  ) throws {
    let design = ReportDesign(isSingleFile: isSingleFile)
    let files = try FixtureReports.sample.files(in: [.html, .atom], design)
    #expect(files.contains { $0.path == "report.html" } == isSingleFile)
    let tags = Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, HTMLTag.tags(of: String(decoding: $0.bytes, as: UTF8.self)))
      })
    for (path, pageTags) in tags {
      let ids = pageTags.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "an id stands twice in \(path)")
      for link in pageTags.compactMap({ $0.attributes["href"] })
      where !link.hasPrefix("http") && !link.hasPrefix("urn:") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
        let page = try #require(tags[target], "\(path) links to \(link)")
        if parts.count > 1 {
          #expect(page.contains { $0.attributes["id"] == parts[1] }, "\(path) links to \(link)")
        }
      }
    }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    if link.hasPrefix("../") { return String(link.dropFirst(3)) }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return folder.isEmpty ? link : "\(folder)/\(link)"
  }
}
