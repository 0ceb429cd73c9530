internal import CLibCurl
import Glibc

/// Asks the web, one request after the other, politely.
///
/// It follows redirects and looks at each hop, tries again after faults that pass, waits between two
/// requests to one host and as long as a host asks for, keeps one connection a host open, and refuses
/// addresses in the machine's own network as the connection is made. It belongs to one task.
///
/// For example
/// `try WebClient(WebPolicy(userAgent: "counterclaim")).send(.get(WebAddress("https://example.org")))`.
package final class WebClient {
  package let policy: WebPolicy
  private let pause: (Double) -> Void
  private var hosts: [String: Host] = [:]
  var robots: [String: RobotsRules] = [:]

  /// What is kept of a host between requests.
  private struct Host {
    var session: CurlSession
    var last: ContinuousClock.Instant?
    /// Seconds between requests, where the host asks for more than the policy.
    var delay: Double
  }

  /// - Parameter pause: waits for some seconds; tests give one that does not.
  package init(_ policy: WebPolicy, pause: @escaping (Double) -> Void = WebClient.sleep) {
    self.policy = policy
    self.pause = pause
  }

  /// Sends a request and reads its answer.
  ///
  /// - Returns: an answer of success, or 304 to a request with validators.
  /// - Throws: what kept the answer away, after the last retry; also each other status.
  package func send(_ request: WebRequest) throws(WebFailure) -> WebResponse {
    var attempt = 0
    while true {
      do throws(WebFailure) { return try follow(request) } catch {
        guard error.isPassing, mayRepeat(request, after: error), attempt < policy.retries else {
          throw error
        }
        let wait = wait(after: error, attempt)
        guard wait <= policy.longestWait else { throw error }
        pause(wait)
        attempt += 1
      }
    }
  }

  /// Waits for a number of seconds.
  package static func sleep(_ seconds: Double) {
    usleep(UInt32(min(max(seconds, 0), 4000) * 1_000_000))
  }

  /// What was posted is posted again only where it surely was not taken.
  private func mayRepeat(_ request: WebRequest, after failure: WebFailure) -> Bool {
    if request.method == .get { return true }
    return switch failure.kind {
    case .unresolved, .unreachable: true
    case .status(let status, _): [425, 429, 503].contains(status)
    default: false
    }
  }

  /// As the server asks, else 1, 2, 4 … seconds.
  private func wait(after failure: WebFailure, _ attempt: Int) -> Double {
    if case .status(_, let wait?) = failure.kind { return Double(wait) }
    return Double(1 << min(attempt, 16))
  }

  private func follow(_ request: WebRequest) throws(WebFailure) -> WebResponse {
    var request = request
    var address = request.address
    var seen: Set<WebAddress> = [address]
    var movedTo: WebAddress?
    var isPermanent = true
    for _ in 0...policy.redirects {
      let answer = try exchange(request, with: address)
      guard let next = try place(answer, from: address) else {
        return WebResponse(
          status: answer.status, address: address, fields: answer.fields, body: answer.body,
          movedTo: movedTo)
      }
      isPermanent = isPermanent && [301, 308].contains(answer.status)
      movedTo = isPermanent ? next : movedTo
      if request.method == .post, [301, 302, 303].contains(answer.status) {
        request = .get(next)
      } else if next.origin != address.origin {
        request.fields.removeAll { $0.name.lowercased() == "authorization" }
      }
      guard seen.insert(next).inserted else {
        throw WebFailure(request.address.description, .redirectLoop)
      }
      address = next
    }
    throw WebFailure(request.address.description, .tooManyRedirects(policy.redirects))
  }

  /// Where an answer leads to; nil where it is a success.
  private func place(
    _ answer: Transfer.Answer, from address: WebAddress
  ) throws(WebFailure) -> WebAddress? {
    switch answer.status {
    case 200...299, 304: return nil
    case 301, 302, 303, 307, 308:
      guard let place = answer.fields["location"] else {
        throw WebFailure(address.description, .redirectWithoutPlace(answer.status))
      }
      return try address.resolving(place)
    default:
      let wait = answer.fields["retry-after"].flatMap { RetryAfter.seconds($0, now: time(nil)) }
      throw WebFailure(address.description, .status(answer.status, retryAfter: wait))
    }
  }

  private func exchange(
    _ request: WebRequest, with address: WebAddress
  ) throws(WebFailure) -> Transfer.Answer {
    var host = try host(of: address)
    if let last = host.last {
      let passed = ContinuousClock.now - last
      let rest = max(policy.pause, host.delay) - passed / .seconds(1)
      if rest > 0 { pause(rest) }
    }
    defer {
      host.last = ContinuousClock.now
      hosts[address.origin] = host
    }
    return try Transfer(policy: policy).perform(request, of: address, on: host.session)
  }

  private func host(of address: WebAddress) throws(WebFailure) -> Host {
    if let host = hosts[address.origin] { return host }
    guard let session = CurlSession() else {
      throw WebFailure(address.description, .broken("libcurl has no memory for a connection"))
    }
    return Host(session: session, last: nil, delay: 0)
  }

  /// Has the client wait longer between requests to the host of an address.
  func slowDown(_ address: WebAddress, to seconds: Double) throws(WebFailure) {
    var host = try host(of: address)
    host.delay = min(seconds, policy.longestWait)
    hosts[address.origin] = host
  }
}
