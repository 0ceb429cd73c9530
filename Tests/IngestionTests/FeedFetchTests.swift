import ClaimModel
import Diagnostics
import Foundation
import Ingestion
import TestSupport
import Testing
import Web

@Suite struct `A feed on the web` {
  private static func feed(_ entries: [(id: Int, text: String)]) -> String {
    "<rss><channel><title>Herald</title>"
      + entries.map {
        "<item><guid>\($0.id)</guid><title>Bus \($0.id)</title><link>/page/\($0.id)</link>"
          + "<description>\($0.text)</description></item>"
      }.joined() + "</channel></rss>"
  }

  private static func page(_ text: String) -> String {
    "<html><head><title>Bus</title></head><body><article><h1>Bus</h1><p>\(text)</p><p>The road near the bridge"
      + " was closed for the rest of the day, a spokesman for the district said.</p></article></body></html>"
  }

  private final class Desk {
    let server: WebServer
    let fetcher: FeedFetcher
    let input: FeedInput

    init(
      isFollowed: Bool = false, _ answer: @escaping @Sendable (WebServer.Request) -> WebServer.Reply
    ) throws {
      server = try WebServer(answer)
      var policy = WebPolicy(userAgent: "counterclaim/1", localHosts: ["127.0.0.1"])
      policy.pause = 0
      policy.retries = 0
      fetcher = FeedFetcher(client: WebClient(policy) { _ in })
      input = FeedInput(
        address: try WebAddress(server.address + "/feed"), isFollowed: isFollowed)
    }

    deinit { server.stop() }

    func fetch(_ memory: [FetchMemory] = [], now: Int = 1000) -> FeedFetch {
      fetcher.fetch(input, remembering: memory, now: now)
    }

    var paths: [String] { server.requests.map(\.path) }
  }

  @Test func `gives its entries, and nothing while it is unchanged`() throws {
    let desk = try Desk { request in
      request.fields["if-none-match"] == "\"1\""
        ? .empty(304) : .page(Self.feed([(1, "21 hurt.")]), fields: ["ETag": "\"1\""])
    }
    let first = desk.fetch()
    #expect(first.outcome == .read)
    #expect(first.content.entries.map(\.document.text) == ["Bus 1\n\n21 hurt."])
    #expect(first.content.entries.map(\.document.id) == ["\(desk.server.address)/feed#1"])
    #expect(first.content.entries.map(\.document.url) == ["\(desk.server.address)/page/1"])
    let second = desk.fetch(first.memory)
    #expect(second.outcome == .unchanged)
    #expect(second.content.entries.isEmpty)
  }

  @Test func `is asked for anew when it is to be read otherwise`() throws {
    let desk = try Desk { _ in .page(Self.feed([(1, "21 hurt.")]), fields: ["ETag": "\"1\""]) }
    var input = desk.input
    let memory = desk.fetch().memory
    input.publisher = "Other"
    _ = desk.fetcher.fetch(input, remembering: memory, now: 0)
    #expect(desk.server.requests.last?.fields["if-none-match"] == nil)
  }

  @Test func `that asks to wait is left alone so long`() throws {
    let desk = try Desk { _ in .empty(429, ["Retry-After": "7200"]) }
    let first = desk.fetch(now: 1000)
    #expect(first.outcome == .failed)
    #expect(first.content.diagnostics.map(\.kind) == ["not_fetched"])
    #expect(desk.fetch(first.memory, now: 8000).outcome == .postponed)
    #expect(desk.server.requests.count == 1)
    #expect(desk.fetch(first.memory, now: 8201).outcome == .failed)
  }

  @Test(arguments: [
    ("<html><body>Log in</body></html>", "not_a_feed"), ("", "empty"), ("{}", "not_a_feed"),
  ])
  func `that is none is named`(_ body: String, _ kind: String) throws {
    let fetch = try Desk { _ in .page(body) }.fetch()
    #expect(fetch.outcome == .failed)
    #expect(fetch.content.diagnostics.map(\.kind) == [kind])
    #expect(fetch.content.skipped == 1)
  }

  @Test func `that has moved for good says so`() throws {
    let desk = try Desk { request in
      request.path == "/feed" ? .empty(301, ["Location": "/new"]) : .page(Self.feed([(1, "x")]))
    }
    #expect(desk.fetch().content.diagnostics.map(\.kind) == ["moved"])
  }

  @Test func `that is followed gives the pages, each once`() throws {
    let desk = try Desk(isFollowed: true) { request in
      switch request.path {
      case "/feed": .page(Self.feed([(1, "short"), (2, "short")]))
      case "/robots.txt": .empty(404)
      default:
        .page(
          Self.page("At least 21 people were hurt when a bus left the road on Saturday morning."),
          fields: ["Content-Type": "text/html"])
      }
    }
    let first = desk.fetch()
    #expect(first.content.entries.count == 2)
    #expect(first.content.entries.allSatisfy { $0.document.text.contains("At least 21 people") })
    let second = desk.fetch(first.memory)
    #expect(second.content.entries.isEmpty)
    #expect(desk.paths == ["/feed", "/robots.txt", "/page/1", "/page/2", "/feed"])
  }

  @Test func `that is followed asks for a page again when its entry changes`() throws {
    let desk = try Desk(isFollowed: true) { request in
      switch request.path {
      case "/feed": .page(Self.feed([(1, request.earlier == 0 ? "21 hurt" : "50 hurt")]))
      case "/robots.txt": .empty(404)
      default:
        .page(
          Self.page("At least \(request.earlier + 20) people were hurt when a bus left the road."),
          fields: ["Content-Type": "text/html"])
      }
    }
    let second = desk.fetch(desk.fetch().memory)
    #expect(second.content.entries.first?.document.text.contains("At least 21 people") == true)
  }

  @Test(arguments: [
    (403, "answered 403 (not allowed); the entry's own text was taken"),
    (404, "answered 404 (not found); the entry's own text was taken"),
  ])
  func `gives an entry's own text where its page is refused for good`(
    _ status: Int, _ message: String
  ) throws {
    let desk = try Desk(isFollowed: true) { request in
      request.path == "/feed"
        ? .page(Self.feed([(1, "21 hurt.")])) : .empty(request.path == "/robots.txt" ? 404 : status)
    }
    let fetch = desk.fetch()
    #expect(fetch.content.entries.map(\.document.text) == ["Bus 1\n\n21 hurt."])
    #expect(fetch.content.diagnostics.map(\.message) == [message])
    #expect(fetch.content.skipped == 0)
  }

  @Test func `waits for a page that fails in passing`() throws {
    let desk = try Desk(isFollowed: true) { request in
      switch request.path {
      case "/feed": .page(Self.feed([(1, "short")]), fields: ["ETag": "\"1\""])
      case "/robots.txt": .empty(404)
      default:
        request.earlier == 0
          ? .empty(503)
          : .page(
            Self.page("At least 21 people were hurt when a bus left the road."),
            fields: ["Content-Type": "text/html"])
      }
    }
    let first = desk.fetch()
    #expect(first.content.entries.isEmpty)
    #expect(first.content.skipped == 1)
    #expect(first.content.diagnostics.map(\.severity) == [.error])
    let second = desk.fetch(first.memory)
    #expect(second.outcome == .read)
    #expect(second.content.entries.count == 1)
  }

  @Test func `keeps to the rules of the host of a page`() throws {
    let desk = try Desk(isFollowed: true) { request in
      switch request.path {
      case "/feed": .page(Self.feed([(1, "21 hurt.")]))
      case "/robots.txt": .page("User-agent: counterclaim\nDisallow: /page/\n")
      default: .page("secret")
      }
    }
    let fetch = desk.fetch()
    #expect(
      fetch.content.diagnostics.map(\.message) == [
        "is closed to programs by the robots.txt of its host; the entry's own text was taken"
      ])
    #expect(!desk.paths.contains("/page/1"))
  }

  @Test func `cannot lead a page into the machine's own network`() throws {
    let desk = try Desk(isFollowed: true) { request in
      request.path == "/feed"
        ? .page(
          "<rss><channel><item><guid>1</guid><title>a</title><link>http://localhost/admin</link></item></channel></rss>"
        )
        : .empty(404)
    }
    let fetch = desk.fetch()
    #expect(fetch.content.diagnostics.first?.message.contains("own network") == true)
  }
}
