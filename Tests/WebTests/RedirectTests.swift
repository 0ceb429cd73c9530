import TestSupport
import Testing
import Web

@Suite struct `A redirect` {
  @Test(arguments: [301, 302, 303, 307, 308])
  func `is followed`(_ status: Int) throws {
    let web = try WebCase { request in
      request.path == "/a/b" ? .empty(status, ["Location": "../c?d"]) : .page("there")
    }
    let answer = try web.get("/a/b")
    #expect(answer.text == "there")
    #expect(answer.address.pathAndQuery == "/c?d")
    #expect((answer.movedTo != nil) == [301, 308].contains(status))
  }

  @Test func `is no lasting move where one hop is in passing`() throws {
    let web = try WebCase { request in
      switch request.path {
      case "/a": .empty(302, ["Location": "/b"])
      case "/b": .empty(301, ["Location": "/c"])
      default: .page("")
      }
    }
    #expect(try web.get("/a").movedTo == nil)
  }

  @Test func `that leads back is refused`() throws {
    let web = try WebCase { request in
      .empty(302, ["Location": request.path == "/a" ? "/b" : "/a"])
    }
    #expect(try web.failure("/a") == .redirectLoop)
    #expect(web.server.requests.count == 2)
  }

  @Test func `is followed only so often`() throws {
    let web = try WebCase { request in
      .empty(302, ["Location": "/\(request.path.utf8.count)x\(request.path.dropFirst())"])
    }
    #expect(try web.failure("/a") == .tooManyRedirects(5))
    #expect(web.server.requests.count == 6)
  }

  @Test func `without a place is refused`() throws {
    let web = try WebCase { _ in .empty(302) }
    #expect(try web.failure("/a") == .redirectWithoutPlace(302))
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:25/x"])
  func `to another protocol is refused`(_ place: String) throws {
    let web = try WebCase { _ in .empty(302, ["Location": place]) }
    #expect(try web.failure("/a") == .otherScheme(String(place.prefix { $0 != ":" })))
  }

  @Test func `of a post asks for the page or posts again`() throws {
    let web = try WebCase { request in
      switch request.path {
      case "/303": .empty(303, ["Location": "/done"])
      case "/308": .empty(308, ["Location": "/done"])
      default: .page("")
      }
    }
    for path in ["/303", "/308"] {
      _ = try web.client.send(.post([65], type: "text/plain", to: web.address(path)))
    }
    #expect(web.server.requests.map(\.method) == ["POST", "GET", "POST", "POST"])
    #expect(web.server.requests.last?.body == [65])
  }

  @Test func `to another host takes no password along`() throws {
    let other = try WebServer { _ in .page("") }
    defer { other.stop() }
    let place = other.address
    let web = try WebCase { _ in .empty(307, ["Location": place]) }
    _ = try web.client.send(
      .post(
        [], type: "text/plain", to: web.address("/"),
        fields: [HTTPFields.Field("Authorization", "Bearer x")]))
    #expect(web.server.requests.first?.fields["authorization"] == "Bearer x")
    #expect(other.requests.first?.fields["authorization"] == nil)
  }
}
