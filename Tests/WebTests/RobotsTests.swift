import TestSupport
import Testing
import Web

@Suite struct `robots.txt` {
  private static let text = """
    # for all
    User-agent: *
    Disallow: /private/
    Allow: /private/open
    Disallow: /*.pdf$
    Disallow: /search?q=
    Crawl-delay: 2

    User-agent: OtherBot
    user-agent: CounterClaim/1.0
    Disallow: /news/*/draft
    Sitemap: https://example.org/map.xml
    Disallow: /same
    Allow: /same

    User-agent: Third
    Disallow: /
    """

  @Test(arguments: [
    ("/news/today", true), ("/news/today/draft", false), ("/news/a/b/draft2", false),
    ("/private/x", true), ("/same", true), ("/robots.txt", true),
  ])
  func `speaks to the program by its name`(_ path: String, _ isAllowed: Bool) {
    #expect(RobotsRules(Array(Self.text.utf8), for: "counterclaim").allows(path) == isAllowed)
  }

  @Test(arguments: [
    ("/", true), ("/private/x", false), ("/private/open/x", true), ("/a/b.pdf", false),
    ("/a/b.pdf?x", true), ("/search?q=a", false), ("/search", true), ("/news/a/draft", true),
  ])
  func `speaks to all where no group names it`(_ path: String, _ isAllowed: Bool) {
    let rules = RobotsRules(Array(Self.text.utf8), for: "unnamed")
    #expect(rules.allows(path) == isAllowed)
    #expect(rules.delay == 2)
  }

  @Test(arguments: ["", "Disallow: /", "User-agent: *\nDisallow:\n", "\u{0}\u{1}", "User-agent"])
  func `without a rule closes nothing`(_ text: String) {
    #expect(RobotsRules(Array(text.utf8), for: "counterclaim").allows("/a"))
  }

  @Test func `with many stars is soon judged`() {
    let pattern = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 500) + "b$"
    let rules = RobotsRules(Array(pattern.utf8), for: "counterclaim")
    #expect(rules.allows("/" + String(repeating: "a", count: 5000)))
  }

  @Test func `is asked for once and kept to`() throws {
    let web = try WebCase { request in
      request.path == "/robots.txt" ? .page("User-agent: *\nDisallow: /no\n") : .page("text")
    }
    for _ in 0..<2 {
      #expect(try web.client.sendFollowing(.get(web.address("/yes"))).text == "text")
      #expect {
        try web.client.sendFollowing(.get(web.address("/no/way")))
      } throws: { ($0 as? WebFailure)?.kind == .forbiddenByRobots }
    }
    #expect(web.server.requests.map(\.path) == ["/robots.txt", "/yes", "/yes"])
  }

  @Test(arguments: [(404, true), (403, true), (429, false), (500, false)])
  func `that is missing opens, that fails closes`(_ status: Int, _ isOpen: Bool) throws {
    let web = try WebCase { request in
      request.path == "/robots.txt" ? .empty(status) : .page("text")
    }
    let request = try WebRequest.get(web.address("/page"))
    if isOpen {
      #expect(try web.client.sendFollowing(request).text == "text")
    } else {
      #expect {
        try web.client.sendFollowing(request)
      } throws: { ($0 as? WebFailure)?.kind == .forbiddenByRobots }
    }
  }

  @Test func `slows the program down`() throws {
    let web = try WebCase { request in
      request.path == "/robots.txt" ? .page("User-agent: *\nCrawl-delay: 9\n") : .page("text")
    }
    _ = try web.client.sendFollowing(.get(web.address("/page")))
    #expect(web.pauses.contains { $0 > 8 && $0 <= 9 })
  }

  @Test func `that leads round in circles closes`() throws {
    let web = try WebCase { request in
      request.path.hasPrefix("/robots.txt")
        ? .empty(302, ["Location": request.path]) : .page("text")
    }
    #expect {
      try web.client.sendFollowing(.get(web.address("/page")))
    } throws: { ($0 as? WebFailure)?.kind == .forbiddenByRobots }
  }
}
