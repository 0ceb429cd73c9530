import Testing
import Web

@Suite struct `What is told of a failure on the web` {
  @Test(arguments: [
    (
      WebFailure.Kind.ownNetwork("10.0.0.1"),
      "leads to 10.0.0.1, an address of this machine's own network; allow its host where that is meant"
    ),
    (.otherScheme("file"), "is a file address; only http and https are read"),
    (.timedOut(60), "gave no whole answer within 60 seconds"),
    (.tooLarge(1000), "has more than the 1000 bytes that an answer may have"),
    (.status(410, retryAfter: nil), "answered 410 (gone for good; take it out)"),
    (.status(429, retryAfter: 90), "answered 429 (too many requests), and asks to wait 90 seconds"),
    (.status(418, retryAfter: nil), "answered 418"),
    (.tooManyRedirects(5), "still leads elsewhere after 5 redirects"),
    (.forbiddenByRobots, "is closed to programs by the robots.txt of its host"),
    (
      .unresolved("nowhere.example"),
      "the name nowhere.example was not found; check its spelling and the network"
    ),
  ])
  func `says what was found and what can be done`(_ kind: WebFailure.Kind, _ words: String) {
    #expect(WebFailure("https://example.org/", kind).description == words)
  }
}
