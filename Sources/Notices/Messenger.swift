internal import Foundation
internal import Web

/// Brings messages to one receiver: a few attempts for each, with growing pauses between them.
package struct Messenger: Sendable {
  package let receiver: Receiver
  /// Attempts for one message, at least one.
  package let attempts: Int
  /// Seconds that one attempt may take.
  package let timeLimit: Int
  private let userAgent: String
  private let pause: @Sendable (Double) async -> Void

  /// - Parameter pause: waits for some seconds; tests give one that does not.
  package init(
    to receiver: Receiver, attempts: Int, timeLimit: Int, userAgent: String,
    pause: @escaping @Sendable (Double) async -> Void = Messenger.sleep
  ) {
    self.receiver = receiver
    self.attempts = attempts
    self.timeLimit = timeLimit
    self.userAgent = userAgent
    self.pause = pause
  }

  package static let sleep: @Sendable (Double) async -> Void = { seconds in
    try? await Task.sleep(for: .seconds(seconds))
  }

  /// Delivers a message, or tells why its last attempt failed.
  ///
  /// - Parameters:
  ///   - id: of the notice, which a webhook gets as `Idempotency-Key`.
  ///   - patience: how many attempts, where it should be fewer than usual.
  ///   - log: gets what a command writes, line by line.
  package func deliver(
    _ message: [UInt8], id: String, patience: Int = .max, log: (String) -> Void
  ) async throws(NoticeFailure) {
    let count = max(1, min(attempts, patience))
    for attempt in 1...count {
      do throws(NoticeFailure) {
        return try await send(message, id: id, log: log)
      } catch {
        guard attempt < count else { throw error }
        await pause(Double(1 << min(attempt - 1, 5)))
      }
    }
  }

  private func send(
    _ message: [UInt8], id: String, log: (String) -> Void
  ) async throws(NoticeFailure) {
    switch receiver {
    case .command(let words, let folder):
      try await CommandRun(words: words, folder: folder, timeLimit: timeLimit)
        .run(message, log: log)
    case .webhook(let address, let fields):
      // The desk has named the address itself, so it may lie in the desk's own network. A redirect
      // would take the message elsewhere, or turn it into a question.
      let policy = WebPolicy(
        userAgent: userAgent, connectSeconds: timeLimit, answerSeconds: timeLimit,
        answerBytes: 1 << 20, redirects: 0, retries: 0, pause: 0, localHosts: [address.host])
      let key = HTTPFields.Field("Idempotency-Key", id)
      do throws(WebFailure) {
        _ = try WebClient(policy).send(
          .post(message, type: "application/json", to: address, fields: fields + [key]))
      } catch {
        throw NoticeFailure("\(address.host) \(error.words)")
      }
    }
  }
}

extension WebFailure {
  /// What it says of a host that was asked to take something.
  fileprivate var words: String {
    switch kind {
    case .tooManyRedirects: "sends the notice elsewhere; give the address to which it leads"
    case .unresolved(let host): "is not known: the name \(host) was not found"
    default: description
    }
  }
}
