import ClaimModel
import Foundation
import Reporting
import Testing

@Suite struct `What has changed since the last report` {
  private static func found(
    _ kind: Discrepancy.Kind, _ figures: [Int], title: String = "who is right"
  ) -> Discrepancy {
    Discrepancy(
      id: "d-1", incident: "i-1",
      question: Discrepancy.Question(
        measure: .killed, group: "passengers", label: "killed, passengers"),
      kind: kind,
      positions: figures.map {
        Position(source: "source \($0)", kind: .police, low: $0, high: $0, relation: .exactly)
      }, spread: (figures.max() ?? 0) - (figures.min() ?? 0), explanation: title)
  }

  private static let cases: [(Discrepancy?, Discrepancy?, String)] = [
    (nil, found(.contradiction, [21, 50]), "a new contradiction, 21 to 50"),
    (
      found(.contradiction, [21, 50]), found(.contradiction, [21, 60]),
      "a contradiction that was 21 to 50 is 21 to 60 now"
    ),
    (
      found(.update, [21, 24]), found(.contradiction, [21, 50]),
      "an update, 21 to 24, has become a contradiction, 21 to 50"
    ),
    (found(.imbalance, [45, 40]), nil, "an imbalance, 40 to 45, is resolved"),
  ]

  @Test(arguments: cases)
  func `is told in one line`(_ before: Discrepancy?, _ after: Discrepancy?, _ words: String) {
    let change = ReportedChange(
      what: .new, incident: "i-1", title: "A fire", before: before, after: after)
    #expect(change.words == words)
  }

  @Test(arguments: [("A <b>fire</b>", "A &lt;b&gt;fire&lt;/b&gt;")])
  func `heads the index and the Markdown, new before resolved, and escaped`(
    _ title: String, _ escaped: String
  ) throws {
    let changes = [
      ReportedChange(
        what: .resolved, incident: "i-9", title: "Gone", before: Self.found(.scope, [1, 2]),
        after: nil),
      ReportedChange(
        what: .new, incident: "i-9", title: title, before: nil,
        after: Self.found(.contradiction, [21, 50], title: title)),
    ]
    let report = Report(
      title: "Report", incidents: [],
      run: RunInformation(documents: 0, configurationHash: "", programVersion: ""),
      changes: changes)
    for format in [ReportFormat.html, .markdown] {
      let files = try report.files(in: [format])
      let name = format == .html ? "index.html" : "report.md"
      let page = try #require(files.first { $0.path == name })
      let text = String(decoding: page.bytes, as: UTF8.self)
      #expect(text.contains("Since the last report"))
      #expect(text.contains("1 new, 1 resolved."))
      #expect(!text.contains("<b>fire"))
      let order = ["a new contradiction", "is resolved"].map { text.range(of: $0)?.lowerBound }
      #expect(order.compactMap(\.self).count == 2)
      if let first = order[0], let last = order[1] { #expect(first < last) }
      if format == .html { #expect(text.contains(escaped)) }
    }
  }

  @Test(arguments: ["index.html"])
  func `is no part of a first report`(_ name: String) throws {
    let report = Report(
      title: "Report", incidents: [],
      run: RunInformation(documents: 0, configurationHash: "", programVersion: ""))
    let page = try #require(report.files(in: [.html]).first { $0.path == name })
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("Since the last report"))
  }
}
