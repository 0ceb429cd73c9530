import TestSupport
import Testing
import Web

@Suite struct `A request` {
  @Test func `brings status, fields and body`() throws {
    let web = try WebCase { _ in
      .page("hello", fields: ["Content-Type": "Text/HTML; charset=\"utf-8\""])
    }
    let answer = try web.get("/a?b=c#d")
    #expect(answer.status == 200)
    #expect(answer.text == "hello")
    #expect(answer.fields.mediaType == "text/html")
    #expect(answer.fields.charset == "utf-8")
    #expect(web.server.requests.map(\.path) == ["/a?b=c"])
  }

  @Test func `says who asks and what is unpacked`() throws {
    let web = try WebCase { _ in .page("") }
    _ = try web.get("/")
    let fields = try #require(web.server.requests.first?.fields)
    #expect(fields["user-agent"] == "counterclaim/1 (tests)")
    #expect(fields["accept-encoding"] == "gzip, deflate")
  }

  @Test func `posts a body with its type`() throws {
    let web = try WebCase { _ in .page("taken", status: 202) }
    let answer = try web.client.send(
      .post(
        Array("{\"a\":1}".utf8), type: "application/json", to: web.address("/hook"),
        fields: [HTTPFields.Field("X-Signature", "abc")]))
    #expect(answer.status == 202)
    let request = try #require(web.server.requests.first)
    #expect(request.method == "POST")
    #expect(String(decoding: request.body, as: UTF8.self) == "{\"a\":1}")
    #expect(request.fields["content-type"] == "application/json")
    #expect(request.fields["x-signature"] == "abc")
  }

  @Test(arguments: [0, 70_000])
  func `posts bodies of any length`(_ length: Int) throws {
    let web = try WebCase { _ in .page("") }
    let body = [UInt8](repeating: 0, count: length)
    _ = try web.client.send(.post(body, type: "text/plain", to: web.address("/")))
    #expect(web.server.requests.first?.body == body)
  }

  @Test func `cannot smuggle a line into its head`() throws {
    let web = try WebCase { _ in .page("") }
    _ = try web.get("/", unlessStill: .init(etag: "\"a\"\r\nX-Evil: 1"))
    let fields = try #require(web.server.requests.first?.fields)
    #expect(fields["x-evil"] == nil)
    #expect(fields["if-none-match"] == "\"a\"X-Evil: 1")
  }

  @Test func `is answered 304 while nothing has changed`() throws {
    let web = try WebCase { request in
      request.fields["if-none-match"] == "W/\"7\"" && request.fields["if-modified-since"] != nil
        ? .empty(304)
        : .page(
          "news",
          fields: ["ETag": "W/\"7\"", "Last-Modified": "Mon, 03 Mar 2025 10:00:00 GMT"])
    }
    let first = try web.get("/feed")
    #expect(!first.isUnchanged)
    let second = try web.get("/feed", unlessStill: first.validators)
    #expect(second.isUnchanged)
    #expect(second.body.isEmpty)
  }

  @Test func `goes through one connection of its host`() throws {
    let web = try WebCase { _ in .page("x") }
    for path in ["/1", "/2", "/3"] { _ = try web.get(path) }
    #expect(web.server.requests.map(\.connection) == [0, 0, 0])
  }

  @Test func `waits between two requests to one host`() throws {
    let web = try WebCase({ $0.pause = 5 }) { _ in .page("x") }
    for path in ["/1", "/2", "/3"] { _ = try web.get(path) }
    #expect(web.pauses.count == 2)
    #expect(web.pauses.allSatisfy { $0 > 4 && $0 <= 5 })
  }
}
