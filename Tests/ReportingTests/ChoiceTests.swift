import ClaimModel
import Foundation
import Testing

@testable import Reporting

/// Incidents are found by their kind, measure, place, source, month and voices without a script.
@Suite struct `incidents are chosen by pages` {
  private static let index = IndexView(FixtureReports.sample)

  @Test(arguments: [
    (Facet.kind, ["contradiction", "denial", "update", "bound"]),
    (.month, ["2025-04", "2025-03"]), (.voices, ["2", "3"]),
    (.place, ["bolan pass, balochistan, pakistan"]),
  ])
  func `every value that occurs has its incidents`(_ facet: Facet, _ keys: [String]) {
    #expect(Self.index.selections(of: facet).map(\.key.key) == keys)
    #expect(Self.index.selections(of: facet).allSatisfy { !$0.incidents.isEmpty })
  }

  @Test(arguments: [("police", "Police"), ("Hafen", "HAFEN")])
  func `names that differ in capitals alone are one`(_ first: String, _ second: String) {
    let incidents = [first, second].map { name in
      IncidentReport(
        incident: Incident(id: name, title: name),
        questions: [
          QuestionReport(
            question: .init(measure: .killed, group: "people", label: "killed, people"),
            positions: [
              Position(source: name, kind: .police, low: 1, high: 1, relation: .exactly)
            ])
        ], claims: [], documents: [])
    }
    let selections = Facet.source.selections(of: incidents)
    #expect(selections.count == 1)
    #expect(selections[0].incidents.count == 2)
    #expect(selections[0].hasPages)
  }

  @Test func `a place or a source of one incident leads to that at once`() throws {
    let place = try #require(Self.index.selections(of: .place).first)
    #expect(place.target == "incidents/i-7f3a9c.html")
    #expect(!place.hasPages)
  }

  @Test func `the newest incident comes first where that is asked for`() throws {
    let newest = try #require(Self.index.orders.first)
    #expect(newest.incidents.map(\.incident.id) == ["i-market", "i-7f3a9c", "i-ferry"])
    #expect(newest.path() == "by/newest.html")
  }

  @Test func `the script is handed every incident with what it is asked for`() throws {
    let text = String(decoding: SearchForm(index: Self.index).data.bytes, as: UTF8.self)
    let call = "counterclaimIncidents("
    #expect(text.hasPrefix(call) && text.hasSuffix(");\n"))
    let json = try JSONSerialization.jsonObject(
      with: Data(text.dropFirst(call.count).dropLast(3).utf8))
    let incidents = try #require(json as? [[String: Any]])
    #expect(incidents.map { $0["file"] as? String } == Self.index.incidents.map(\.path))
    #expect(
      incidents[0]["measures"] as? [String] == Self.index.incidents[0].measures.map(\.rawValue))
  }
}
