import Foundation
import TestSupport
import Testing

@Suite struct `Validating` {
  @Test(arguments: [
    (
      "ledger: a.txt/ledger.sqlite\n",
      "pipeline.yaml:1:1: error: \"a.txt/ledger.sqlite\" cannot be written: "
    ),
    (
      "stages:\n  - ingest\n  - extract\n  - attribute\n  - group\n  - stage: report\n    to: a.txt/reports\n",
      "pipeline.yaml:7:5: error: \"a.txt/reports\" cannot be written: "
    ),
  ])
  func `names a place that cannot be written, with its line`(
    _ configuration: String, _ message: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("a.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: ["", "# nothing yet\n\n"])
  func `warns of a file without a setting`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("pipeline.yaml: warning: there is no setting in this file"))
  }

  @Test(arguments: ["ledgr: a\n"])
  func `gives every fault as JSON`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate", "--json")
    #expect(outcome.status == 78)
    #expect(outcome.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let faults = (object as? [String: Any])?["diagnostics"] as? [[String: Any]]
    let first = try #require(faults?.first)
    #expect(first["kind"] as? String == "unknown_key")
    #expect(first["line"] as? Int == 1)
    #expect(first["source_line"] as? String == "ledgr: a")
  }

  private static let stages = """
      - extract
      - attribute
      - group
      - compare

    """

  /// What a run would fail of, told before it.
  @Test(arguments: [
    ("ledger: kept\n", "pipeline.yaml:1:1: error: \"kept\" cannot be written: it is a folder"),
    (
      "stages:\n  - ingest\n\(stages)  - stage: report\n    to: a.txt\n",
      "pipeline.yaml:8:5: error: \"a.txt\" is not a folder; write the report to another place"
    ),
    (
      "stages:\n  - ingest\n\(stages)  - stage: report\n    to: kept\n",
      "pipeline.yaml:8:5: error: \"kept\" holds files that are no report of counterclaim"
    ),
  ])
  func `is as strict as a run about what is there`(
    _ configuration: String, _ message: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", "A text.")
    try folder.write("a.txt", "A text.")
    try folder.write("kept/mine.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try folder.run("run").status != 0)
  }

  @Test(arguments: [
    (
      "ledger: data/a.txt\n",
      """
      pipeline.yaml:1:1: warning: "data/a.txt" is there already and is no ledger; a run would move \
      it aside and make one
        ledger: data/a.txt
        ^

      """
    ),
    (
      "stages:\n  - stage: ingest\n    from:\n      - files: \"*.nothing\"\n",
      """
      pipeline.yaml:4:9: warning: "*.nothing": no file matches this pattern
              - files: "*.nothing"
                ^

      """
    ),
    (
      "stages:\n  - ingest\n\(stages)  - report\n  - stage: notify\n    run: [./alert.sh]\n",
      """
      pipeline.yaml:9:5: warning: there is no program "./alert.sh" that can be started, so no notice \
      would arrive
            run: [./alert.sh]
            ^

      """
    ),
  ])
  func `warns at the line of what is missing`(_ configuration: String, _ message: String) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 0)
    #expect(outcome.errors == message)
  }

  // MARK: Online

  private static let feed = """
    <rss><channel><title>Harbour Gazette</title>
    <item><guid>a</guid><title>A</title><link>PLACE/a</link><description>A text.</description></item>
    <item><guid>b</guid><title>B</title><link>PLACE/b</link><description>B text.</description></item>
    </channel></rss>
    """

  private static func desk(_ feeds: [String], _ keys: String = "") throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write(
      "pipeline.yaml",
      """
      version: 1
      stages:
        - stage: ingest
          from:
      \(feeds.map { "      - feed: \($0)\n" }.joined())\(keys)
          web: {local_hosts: [127.0.0.1], pause_seconds: 0, retries: 0, timeout_seconds: 5}

      """)
    return folder
  }

  @Test func `asks for every feed and keeps nothing of it`() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/good": .page(Self.feed)
      case "/page": .page("<html><body>No feed.</body></html>")
      default: .page("", status: 404)
      }
    }
    defer { server.stop() }
    let folder = try Self.desk(["good", "page", "gone"].map { "\(server.address)/\($0)" })
    let offline = try folder.run("validate")
    #expect(offline.status == 0)
    #expect(offline.errors.isEmpty)
    #expect(server.requests.isEmpty)
    let online = try folder.run("validate", "--online")
    #expect(online.status == 2)
    let lines = online.errorLines.filter { $0.hasPrefix("pipeline.yaml:") }
    #expect(
      lines == [
        "pipeline.yaml:6:9: error: \(server.address)/page is a page, expected a feed; look in the page "
          + "for the address of its RSS or Atom feed",
        "pipeline.yaml:7:9: error: \(server.address)/gone answered 404 (not found)",
      ], "\(online.errors)")
    #expect(!folder.exists(".counterclaim"))
  }

  @Test func `asks for one page of a feed that is followed`() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/feed":
        .page(Self.feed.replacing("PLACE", with: "http://\(request.fields["host"] ?? "")"))
      case "/robots.txt": .page("", status: 404)
      default: .page("", status: 500)
      }
    }
    defer { server.stop() }
    let folder = try Self.desk(["\(server.address)/feed"], "        follow: true\n")
    let outcome = try folder.run("validate", "--online")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("pipeline.yaml:5:9: error: \(server.address)/a answered 500"))
    #expect(server.requests.map(\.path).filter { ["/a", "/b"].contains($0) } == ["/a"])
  }
}
