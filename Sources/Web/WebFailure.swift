/// Why the web did not give what was asked of it.
package struct WebFailure: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case badAddress
    case otherScheme(String)
    /// The host has an address in the machine's own network.
    case ownNetwork(String)
    case unresolved(String)
    case unreachable(String)
    case insecure(String)
    /// In seconds.
    case timedOut(Int)
    /// The limit in bytes.
    case tooLarge(Int)
    /// The answer ended before it was whole.
    case cut
    /// The body is not compressed as its head says.
    case badCompression
    /// How many were followed.
    case tooManyRedirects(Int)
    case redirectLoop
    case redirectWithoutPlace(Int)
    /// An answer other than success; the seconds that the server asks to wait, where it does.
    case status(Int, retryAfter: Int?)
    case forbiddenByRobots
    case broken(String)
  }

  /// Without user and password.
  package var address: String
  package var kind: Kind

  package init(_ address: String, _ kind: Kind) {
    self.address = address
    self.kind = kind
  }

  /// Whether the same request may succeed a little later.
  package var isPassing: Bool {
    switch kind {
    case .unresolved, .unreachable, .timedOut, .cut: true
    case .status(let status, _): [408, 425, 429, 500, 502, 503, 504].contains(status)
    default: false
    }
  }
}

extension WebFailure: CustomStringConvertible {
  /// Lower case, no full stop: what was found, and what can be done.
  package var description: String {
    switch kind {
    case .badAddress: "is no address; expected one such as https://example.org/world.rss"
    case .otherScheme(let scheme): "is a \(scheme) address; only http and https are read"
    case .ownNetwork(let number):
      "leads to \(number), an address of this machine's own network; allow its host where that is"
        + " meant"
    case .unresolved(let host): "the name \(host) was not found; check its spelling and the network"
    case .unreachable(let reason): "cannot be reached: \(reason)"
    case .insecure(let reason): "the connection is not secure: \(reason)"
    case .timedOut(let seconds): "gave no whole answer within \(seconds) seconds"
    case .tooLarge(let limit): "has more than the \(limit) bytes that an answer may have"
    case .cut: "the answer ended before it was whole"
    case .badCompression: "the answer is not compressed as its head says"
    case .tooManyRedirects(let count): "still leads elsewhere after \(count) redirects"
    case .redirectLoop: "leads back to itself"
    case .redirectWithoutPlace(let status): "answered \(status) without saying where to go"
    case .status(let status, let wait):
      "answered \(status)\(WebFailure.meaning(of: status))"
        + (wait.map { ", and asks to wait \($0) seconds" } ?? "")
    case .forbiddenByRobots: "is closed to programs by the robots.txt of its host"
    case .broken(let reason): reason
    }
  }

  private static func meaning(of status: Int) -> String {
    switch status {
    case 401, 403: " (not allowed)"
    case 404: " (not found)"
    case 410: " (gone for good; take it out)"
    case 429: " (too many requests)"
    case 500...599: " (the server is at fault)"
    default: ""
    }
  }
}
