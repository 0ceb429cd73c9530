import Glibc
import Synchronization

/// A web server on this machine that answers as a test says, also with answers that are broken.
///
/// For example
/// ```swift
/// let server = try WebServer { request in .page("hello", fields: ["ETag": "\"1\""]) }
/// defer { server.stop() }
/// ```
/// Each connection has a thread of its own, so that a slow answer holds nobody else up.
package final class WebServer: Sendable {
  package struct Request: Sendable {
    package var method: String
    /// With the query.
    package var path: String
    /// By their names in small letters.
    package var fields: [String: String]
    package var body: [UInt8]
    /// How many requests for the path came before this one.
    package var earlier: Int
    /// The number of the connection that it came through, from 0.
    package var connection: Int
  }

  /// What goes over the wire, step by step; then the connection is closed unless it is kept.
  package struct Reply: Sendable {
    package enum Step: Sendable { case bytes([UInt8]), pause(Double) }

    package var steps: [Step]
    package var isKept = false

    package init(steps: [Step], isKept: Bool = false) {
      self.steps = steps
      self.isKept = isKept
    }
  }

  /// Where it answers, `http://127.0.0.1:PORT`.
  package let address: String
  private let listener: Int32
  private let requestLog = Mutex<[Request]>([])

  /// All requests so far, in the order of their coming.
  package var requests: [Request] { requestLog.withLock { $0 } }

  /// Starts to listen on a free port of the loopback.
  package init(_ answer: @escaping @Sendable (Request) -> Reply) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isListening = unsafe withUnsafeMutablePointer(to: &place) { place in
      unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        unsafe bind(descriptor, place, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, place, &length) == 0
      }
    }
    guard isListening else { throw Failure(code: errno) }
    address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    WebServer.onThread { self.accept(answer) }
  }

  package struct Failure: Error {
    package var code: Int32
  }

  /// Takes no more connections.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  deinit { close(listener) }

  private func accept(_ answer: @escaping @Sendable (Request) -> Reply) {
    var count = 0
    while true {
      let connection = Glibc.accept(listener, nil, nil)
      guard connection >= 0 else { return }
      let number = count
      count += 1
      WebServer.onThread {
        self.serve(connection, number, answer)
        close(connection)
      }
    }
  }

  private func serve(
    _ connection: Int32, _ number: Int, _ answer: @Sendable (Request) -> Reply
  ) {
    var received: [UInt8] = []
    while let request = nextRequest(connection, number, &received) {
      let reply = answer(request)
      for step in reply.steps {
        switch step {
        case .pause(let seconds): usleep(UInt32(seconds * 1_000_000))
        case .bytes(let bytes): guard WebServer.send(bytes, connection) else { return }
        }
      }
      guard reply.isKept else { return }
    }
  }

  private func nextRequest(
    _ connection: Int32, _ number: Int, _ received: inout [UInt8]
  ) -> Request? {
    let end = Array("\r\n\r\n".utf8)
    var head: Range<Int>?
    while head == nil {
      head = received.firstRange(of: end)
      if head == nil, !WebServer.receive(&received, connection) { return nil }
    }
    guard let head else { return nil }
    let lines = String(decoding: received[..<head.lowerBound], as: UTF8.self)
      .split(separator: "\r\n")
    received.removeSubrange(..<head.upperBound)
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = String(
        line[line.index(after: colon)...].drop { $0 == " " })
    }
    let length = fields["content-length"].flatMap(Int.init) ?? 0
    while received.count < length {
      guard WebServer.receive(&received, connection) else { return nil }
    }
    let words = (lines.first ?? "").split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    let body = Array(received.prefix(length))
    received.removeFirst(length)
    return requestLog.withLock { log in
      let request = Request(
        method: words[0], path: words[1], fields: fields, body: body,
        earlier: log.count { $0.path == words[1] }, connection: number)
      log.append(request)
      return request
    }
  }

  private static func receive(_ bytes: inout [UInt8], _ connection: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = unsafe recv(connection, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    bytes += buffer.prefix(count)
    return true
  }

  /// False where the other side has gone.
  private static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.send(
          connection, bytes.baseAddress?.advanced(by: sent), bytes.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func onThread(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Work(body)).toOpaque()
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, work)
    if result == 0 {
      pthread_detach(thread)
    } else {
      unsafe Unmanaged<Work>.fromOpaque(work).release()
    }
  }
}

extension WebServer.Reply {
  /// A whole answer with a body of known length; the connection is kept.
  package static func page(
    _ body: String, status: Int = 200, fields: [String: String] = [:]
  ) -> WebServer.Reply {
    page(Array(body.utf8), status: status, fields: fields)
  }

  package static func page(
    _ body: [UInt8], status: Int = 200, fields: [String: String] = [:]
  ) -> WebServer.Reply {
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
    let head = "HTTP/1.1 \(status) Test\r\n\(lines)Content-Length: \(body.count)\r\n\r\n"
    return WebServer.Reply(steps: [.bytes(Array(head.utf8) + body)], isKept: true)
  }

  /// An answer without body, such as a redirect.
  package static func empty(_ status: Int, _ fields: [String: String] = [:]) -> WebServer.Reply {
    page("", status: status, fields: fields)
  }

  /// Just these bytes, then the connection is closed.
  package static func raw(_ text: String) -> WebServer.Reply {
    WebServer.Reply(steps: [.bytes(Array(text.utf8))])
  }
}
