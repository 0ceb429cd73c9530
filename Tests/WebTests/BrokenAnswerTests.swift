import TestSupport
import Testing
import Web

@Suite struct `An answer` {
  @Test func `that is cut is tried again and then refused`() throws {
    let web = try WebCase { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort") }
    #expect(try web.failure("/") == .cut)
    #expect(web.pauses == [1, 2, 4])
    #expect(web.server.requests.count == 4)
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nhello",
  ])
  func `that ends too early is cut`(_ bytes: String) throws {
    let web = try WebCase({ $0.retries = 0 }) { _ in .raw(bytes) }
    #expect(try web.failure("/") == .cut)
  }

  @Test(arguments: [
    "garbage\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\u{0}\u{1}\u{2}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
  ])
  func `that is no HTTP is refused`(_ bytes: String) throws {
    let web = try WebCase({ $0.retries = 0 }) { _ in .raw(bytes) }
    #expect(try web.failure("/") != nil)
  }

  @Test func `that drips is ended by the clock`() throws {
    let web = try WebCase({
      $0.answerSeconds = 1
      $0.retries = 0
    }) { _ in
      let drip = (0..<40).flatMap { _ -> [WebServer.Reply.Step] in [.bytes([65]), .pause(0.1)] }
      let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
      return WebServer.Reply(steps: [.bytes(Array(head.utf8))] + drip)
    }
    #expect(try web.failure("/") == .timedOut(1))
  }

  @Test(arguments: ["Content-Length: 5000\r\n", ""])
  func `that is larger than the limit is refused, told or not`(_ length: String) throws {
    let web = try WebCase({ $0.answerBytes = 1000 }) { _ in
      .raw("HTTP/1.1 200 OK\r\n\(length)\r\n" + String(repeating: "a", count: 5000))
    }
    #expect(try web.failure("/") == .tooLarge(1000))
    #expect(web.server.requests.count == 1)
  }

  @Test func `with a head without end is refused`() throws {
    let web = try WebCase({ $0.retries = 0 }) { _ in
      .raw("HTTP/1.1 200 OK\r\n" + String(repeating: "X-A: bbbbbbbbbbbbbbbb\r\n", count: 40_000))
    }
    #expect(try web.failure("/") == .tooLarge(20_000_000))
  }

  @Test func `is unpacked`() throws {
    let web = try WebCase { _ in .page(Packed.hello, fields: ["Content-Encoding": "gzip"]) }
    #expect(try web.get("/").text == "hello hello hello hello\n")
  }

  @Test func `that unpacks into more than the limit is refused`() throws {
    let web = try WebCase({ $0.answerBytes = 1_000_000 }) { _ in
      .page(Packed.bomb, fields: ["Content-Encoding": "gzip"])
    }
    #expect(try web.failure("/") == .tooLarge(1_000_000))
  }

  @Test(arguments: ["gzip", "deflate"])
  func `that is not packed as it says is refused`(_ coding: String) throws {
    let web = try WebCase { _ in
      .page("plain words, no gzip at all", fields: ["Content-Encoding": coding])
    }
    #expect(try web.failure("/") == .badCompression)
  }

  @Test func `whose packed body is cut is refused`() throws {
    let web = try WebCase({ $0.retries = 0 }) { _ in
      .page(Array(Packed.hello.dropLast(10)), fields: ["Content-Encoding": "gzip"])
    }
    #expect(try web.failure("/") != nil)
  }

  @Test func `of failure in passing is tried again`() throws {
    let web = try WebCase { request in request.earlier < 2 ? .empty(503) : .page("at last") }
    #expect(try web.get("/").text == "at last")
    #expect(web.pauses == [1, 2])
  }

  @Test(arguments: [429, 503])
  func `that asks to wait is waited for`(_ status: Int) throws {
    let web = try WebCase { request in
      request.earlier == 0 ? .empty(status, ["Retry-After": "7"]) : .page("at last")
    }
    #expect(try web.get("/").text == "at last")
    #expect(web.pauses == [7])
  }

  @Test func `that asks to wait too long ends the matter for this run`() throws {
    let web = try WebCase { _ in .empty(429, ["Retry-After": "3600"]) }
    #expect(try web.failure("/") == .status(429, retryAfter: 3600))
    #expect(web.pauses.isEmpty)
  }

  @Test func `may name the moment to wait for`() throws {
    let web = try WebCase { _ in .empty(503, ["Retry-After": "Fri, 31 Dec 2100 23:59:59 GMT"]) }
    guard case .status(503, let wait?) = try web.failure("/") else {
      Issue.record("no wait was read")
      return
    }
    #expect(wait > 3600)
  }

  @Test(arguments: [400, 401, 403, 404, 410, 501])
  func `of failure that stays is not tried again`(_ status: Int) throws {
    let web = try WebCase { _ in .empty(status) }
    #expect(try web.failure("/") == .status(status, retryAfter: nil))
    #expect(web.server.requests.count == 1)
  }

  @Test func `of failure to a post is repeated only where nothing was taken`() throws {
    let web = try WebCase { request in .empty(request.path == "/500" ? 500 : 503) }
    for path in ["/500", "/503"] {
      #expect(throws: WebFailure.self) {
        try web.client.send(.post([1], type: "text/plain", to: web.address(path)))
      }
    }
    #expect(web.server.requests.map(\.path) == ["/500", "/503", "/503", "/503", "/503"])
  }

  @Test func `of nobody is told as such`() throws {
    let web = try WebCase({ $0.retries = 1 }) { _ in .page("") }
    web.server.stop()
    let closed = try WebServer { _ in .page("") }
    closed.stop()
    guard case .unreachable = try web.failure("/") else {
      Issue.record("a closed port answered")
      return
    }
    #expect(web.pauses == [1])
  }
}
