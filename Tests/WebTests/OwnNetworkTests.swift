import TestSupport
import Testing
@testable import Web

@Suite struct `The machine's own network` {
  @Test(arguments: [
    "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]",
    "[::ffff:127.0.0.1]", "[::]", "user:password@127.0.0.1",
  ])
  func `is refused however it is written`(_ host: String) throws {
    let web = try WebCase({ $0.localHosts = [] }) { _ in .page("secret") }
    let port = web.server.address.split(separator: ":").last ?? ""
    #expect {
      try web.client.send(.get(WebAddress("http://\(host):\(port)/")))
    } throws: { error in
      guard let failure = error as? WebFailure, case .ownNetwork = failure.kind else {
        return false
      }
      return !failure.address.contains("password")
    }
    #expect(web.server.requests.isEmpty)
  }

  @Test func `is refused behind a redirect`() throws {
    let web = try WebCase { request in
      .empty(
        302,
        [
          "Location":
            "http://localhost:\(request.fields["host"]?.split(separator: ":").last ?? "")/x"
        ])
    }
    guard case .ownNetwork = try web.failure("/") else {
      Issue.record("it was followed")
      return
    }
    #expect(web.server.requests.count == 1)
  }

  @Test(arguments: ["http://169.254.169.254/", "http://[::ffff:10.0.0.1]/", "http://192.168.1/"])
  func `is refused before a proxy is asked`(_ address: String) throws {
    let web = try WebCase { _ in .page("from the proxy") }
    var policy = web.client.policy
    policy.localHosts = ["127.0.0.1"]
    policy.proxy = web.server.address
    let client = WebClient(policy)
    #expect(throws: WebFailure.self) { try client.send(.get(WebAddress(address))) }
    #expect(try client.send(.get(WebAddress("http://news.example/"))).text == "from the proxy")
    #expect(web.server.requests.map(\.path) == ["http://news.example/"])
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("10.1.2.3", true), ("172.16.0.1", true), ("172.32.0.1", false),
    ("192.168.0.1", true), ("169.254.169.254", true), ("100.64.0.1", true), ("100.128.0.1", false),
    ("0.0.0.0", true), ("224.0.0.1", true), ("255.255.255.255", true), ("198.19.1.1", true),
    ("8.8.8.8", false), ("151.101.1.1", false), ("::1", true), ("::", true), ("fe80::1", true),
    ("fc00::1", true), ("fd12:3456::1", true), ("ff02::1", true), ("::ffff:192.168.0.1", true),
    ("::ffff:8.8.8.8", false), ("::10.0.0.1", true), ("64:ff9b::7f00:1", true),
    ("64:ff9b::808:808", false), ("64:ff9b:1::1", true), ("2002:7f00:1::", true),
    ("2002:808:808::1", false), ("2001:db8::1", true), ("2001::1", true), ("100::1", true),
    ("fec0::1", true), ("2606:4700::1111", false), ("2a00:1450::1", false),
  ])
  func `is told from the open internet`(_ host: String, _ isOwn: Bool) throws {
    #expect(try #require(NetworkAddress(host: host)).isOfOwnNetwork == isOwn)
  }
}
