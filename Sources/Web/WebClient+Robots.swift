/// The rules of hosts for programs that follow links.
extension WebClient {
  /// Asks for a page that some text has linked to, where its host lets programs in.
  ///
  /// The rules of a host are asked for once. A host without them is open, one that fails to give
  /// them is closed (RFC 9309, 2.3.1).
  package func sendFollowing(_ request: WebRequest) throws(WebFailure) -> WebResponse {
    guard try rules(for: request.address).allows(request.address.pathAndQuery) else {
      throw WebFailure(request.address.description, .forbiddenByRobots)
    }
    return try send(request)
  }

  private func rules(for address: WebAddress) throws(WebFailure) -> RobotsRules {
    if let known = robots[address.origin] { return known }
    let rules = try ask(address.resolving("/robots.txt"))
    robots[address.origin] = rules
    if let delay = rules.delay { try slowDown(address, to: delay) }
    return rules
  }

  private func ask(_ address: WebAddress) throws(WebFailure) -> RobotsRules {
    do throws(WebFailure) {
      let answer = try send(.get(address, accepting: "text/plain"))
      let product = policy.userAgent.prefix { $0 != "/" && $0 != " " }
      return RobotsRules(answer.body, for: String(product))
    } catch {
      switch error.kind {
      case .status(429, _): return .closed
      case .status(400...499, _): return .open
      // Unreachable as a whole: that is the page's failure as well, and better told as such.
      case .unresolved, .unreachable, .ownNetwork, .insecure: throw error
      default: return .closed
      }
    }
  }
}
