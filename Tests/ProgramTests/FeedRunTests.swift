import Foundation
import TestSupport
import Testing

@Suite struct `A run over a feed` {
  private static func feed(_ dead: Int, _ extra: String = "") -> String {
    """
    <rss><channel><title>Harbour Gazette</title>
    <item><guid>ferry</guid><title>Ferry burns in Lisbon</title><link>https://harbour.example/ferry</link>
    <pubDate>Fri, 02 May 2025 10:00:00 GMT</pubDate>
    <description>Police said that \(dead) passengers were killed when the ferry burned in Lisbon on Friday.</description>
    </item>\(extra)</channel></rss>
    """
  }

  private func desk(_ server: WebServer, follow: Bool = false) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write(
      "pipeline.yaml",
      """
      version: 1
      stages:
        - stage: ingest
          from:
            - feed: \(server.address)/feed
          web: {local_hosts: [127.0.0.1], pause_seconds: 0, retries: 0}
        - extract
        - attribute
        - group
        - compare
        - report
      """)
    return folder
  }

  private func documents(_ folder: ProgramFolder) throws -> Int {
    let run = try folder.json("reports/report.json")["run"] as? [String: Any]
    return (run?["documents"] as? Int) ?? -1
  }

  @Test func `remembers what the server said, and reads only what is new`() throws {
    let server = try WebServer { request in
      switch request.earlier {
      case 0: .page(Self.feed(12), fields: ["ETag": "\"1\""])
      case 1:
        request.fields["if-none-match"] == "\"1\"" ? .empty(304) : .page("", status: 500)
      default: .page(Self.feed(20), fields: ["ETag": "\"2\""])
      }
    }
    defer { server.stop() }
    let folder = try desk(server)
    let first = try folder.run("run")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("1 document from 1 file"), "\(first.errors)")
    let second = try folder.run("run")
    #expect(second.errors.contains("nothing new"), "\(second.errors)")
    let third = try folder.run("run")
    #expect(third.errors.contains("1 edited"), "\(third.errors)")
  }

  @Test func `keeps what an entry said when the feed no longer has it`() throws {
    let server = try WebServer { request in
      .page(
        request.earlier == 0
          ? Self.feed(12)
          : "<rss><channel><title>Harbour Gazette</title><item><guid>two</guid><title>Rain</title></item></channel></rss>"
      )
    }
    defer { server.stop() }
    let folder = try desk(server)
    #expect(try folder.run("run").status == 0)
    let second = try folder.run("run")
    #expect(second.errors.contains("2 documents from 1 file, 1 new"), "\(second.errors)")
    #expect(try folder.read("reports/report.json").contains("12 passengers"))
  }

  @Test func `that fails names the feed, keeps what was read, and says so in its status`() throws {
    let server = try WebServer { request in
      request.earlier == 0 ? .page(Self.feed(12)) : .empty(500)
    }
    defer { server.stop() }
    let folder = try desk(server)
    #expect(try folder.run("run").status == 0)
    let second = try folder.run("run")
    #expect(second.status == 2)
    #expect(
      second.errors.contains(
        "\(server.address)/feed: error: answered 500 (the server is at fault)"), "\(second.errors)")
    #expect(try folder.read("reports/report.json").contains("12 passengers"))
  }

  @Test func `is counted by validate, which asks for nothing`() throws {
    let server = try WebServer { _ in .empty(500) }
    defer { server.stop() }
    let outcome = try desk(server).run("validate")
    #expect(
      outcome.errors.contains("1 feed to read") || outcome.output.contains("1 feed to read"),
      "\(outcome)")
    #expect(server.requests.isEmpty)
  }

  @Test func `as a filter writes the entries`() throws {
    let server = try WebServer { _ in .page(Self.feed(12)) }
    defer { server.stop() }
    let outcome = try desk(server).run("ingest")
    #expect(outcome.status == 0)
    #expect(outcome.outputLines.count == 1)
    #expect(outcome.output.contains("Ferry burns in Lisbon"))
  }
}
