import ClaimModel
import Foundation
import Testing

@testable import Reporting

/// The long files of a report are made in stretches of a few incidents each.
@Suite struct `a file that is made in stretches is whole` {
  /// More incidents than three stretches hold; every third one has no claim.
  private static let report: Report = {
    let incidents = (1...50).map { number in
      let id = "i\(number)"
      let claim = FixtureReports.sample.incidents[0].claims[0]
      var own = claim
      own.id = "c\(number)"
      return IncidentReport(
        incident: Incident(id: id, title: "Incident \(number)"), questions: [],
        claims: number % 3 == 0 ? [] : [own],
        documents: [ReportedDocument(id: claim.document, textHash: "")])
    }
    let run = RunInformation(documents: 1, configurationHash: "", programVersion: "")
    return Report(title: "Stretches", incidents: incidents, run: run)
  }()
  private static let speaking = report.incidents.filter { !$0.claims.isEmpty }.map(\.incident.title)

  private static func file(_ format: ReportFormat, _ path: String) throws -> ReportFile {
    try #require(format.reporter().files(for: report).first { $0.path == path })
  }

  @Test func `JSON has every record once, and its arrays have their commas`() throws {
    let bytes = try Self.file(.json, "report.json").bytes
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let counts = object.compactMapValues { ($0 as? [Any])?.count }
    #expect(
      counts == [
        "incidents": 50, "discrepancies": 0, "agreements": 0, "edits": 0, "claims": 34,
        "annotations": 34, "documents": 1, "sources": 0,
      ])
    let claims = try #require(object["claims"] as? [[String: Any]]).compactMap {
      $0["id"] as? String
    }
    #expect(Set(claims) == Set(Self.report.incidents.flatMap(\.claims).map(\.id)))
  }

  @Test func `a table has a head of two lines and a line for each claim`() throws {
    let text = String(decoding: try Self.file(.csv, "claims.csv").bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.count == 2 + Self.speaking.count + 1)
    #expect(lines[1].hasPrefix("#"))
    #expect(Set(lines[2...].compactMap { $0.split(separator: ",").first }).count == 34)
  }

  @Test func `Markdown has every incident once, between its head and its end`() throws {
    let text = String(decoding: try Self.file(.markdown, "report.md").bytes, as: UTF8.self)
    let headings = text.components(separatedBy: "\n").filter { $0.hasPrefix("## Incident ") }
    #expect(headings.count == 50)
    #expect(Set(headings).count == 50)
    #expect(text.hasPrefix("# Stretches\n"))
    #expect(text.contains("## This run\n"))
  }

  @Test(arguments: ReportFormat.allCases)
  func `a stretch follows the one before it`(_ format: ReportFormat) throws {
    let files = try format.reporter().parts(of: Self.report).flatMap { $0.files() }
    for (before, after) in zip(files, files.dropFirst()) where after.isContinued {
      #expect(before.path == after.path)
    }
    #expect(files.first?.isContinued == false)
    #expect(files.count { !$0.isContinued } == Set(files.map(\.path)).count)
  }
}
