import Synchronization
import TestSupport
import Web

/// A client and a server that answers it; pauses are written down, not waited for.
final class WebCase {
  let server: WebServer
  let client: WebClient
  private let pauseLog: PauseLog

  final class PauseLog {
    var pauses: [Double] = []
  }

  var pauses: [Double] { pauseLog.pauses }

  init(
    _ change: (inout WebPolicy) -> Void = { _ in },
    answer: @escaping @Sendable (WebServer.Request) -> WebServer.Reply
  ) throws {
    let log = PauseLog()
    var policy = WebPolicy(userAgent: "counterclaim/1 (tests)", localHosts: ["127.0.0.1"])
    policy.pause = 0
    change(&policy)
    server = try WebServer(answer)
    client = WebClient(policy) { log.pauses.append($0) }
    pauseLog = log
  }

  deinit { server.stop() }

  func address(_ path: String) throws -> WebAddress { try WebAddress(server.address + path) }

  func get(
    _ path: String, unlessStill validators: WebRequest.Validators = .init()
  ) throws -> WebResponse {
    try client.send(.get(address(path), unlessStill: validators))
  }

  /// Why a request fails; nil where it does not.
  func failure(_ path: String) throws -> WebFailure.Kind? {
    do { _ = try get(path) } catch let failure as WebFailure { return failure.kind }
    return nil
  }
}

extension WebResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}
