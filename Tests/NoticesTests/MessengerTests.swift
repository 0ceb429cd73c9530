import Foundation
import Notices
import Synchronization
import TestSupport
import Testing
import Web

@Suite struct `A message` {
  /// A fresh folder with a script in it.
  private static func folder(_ script: String) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "notice-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let file = url.appending(path: "alert.sh")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: file.path(percentEncoded: false))
    return url
  }

  private func messenger(
    _ receiver: Receiver, attempts: Int = 1, timeLimit: Int = 20, pauses: Pauses = Pauses()
  ) -> Messenger {
    Messenger(
      to: receiver, attempts: attempts, timeLimit: timeLimit, userAgent: "counterclaim/test",
      pause: { pauses.add($0) })
  }

  /// What was waited for, without the waiting.
  private final class Pauses: Sendable {
    private let all = Mutex<[Double]>([])
    func add(_ seconds: Double) { all.withLock { $0.append(seconds) } }
    var seconds: [Double] { all.withLock { $0 } }
  }

  @Test(arguments: ["a \"quoted\" message; $(touch pwned) `x` & more\n"])
  func `reaches a command whole, with its arguments as they are`(_ text: String) async throws {
    let folder = try Self.folder("cat > got; printf '%s|' \"$@\" > arguments; echo done; pwd")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    var lines: [String] = []
    try await messenger(.command(["./alert.sh", "a b", "$HOME; true", "*"], folder: path))
      .deliver(Array(text.utf8), id: "n-1", log: { lines.append($0) })
    #expect(try String(contentsOf: folder.appending(path: "got"), encoding: .utf8) == text)
    let arguments = folder.appending(path: "arguments")
    #expect(try String(contentsOf: arguments, encoding: .utf8) == "a b|$HOME; true|*|")
    #expect(lines.first == "done")
    #expect(!FileManager.default.fileExists(atPath: "\(path)/pwned"))
  }

  @Test(arguments: [
    ("echo no room >&2; exit 3", "./alert.sh ended with status 3: no room"),
    ("kill -9 $$", "./alert.sh ended with signal 9"),
    ("sleep 3000 & sleep 3000", "./alert.sh did not end within 1 seconds, and was stopped"),
  ])
  func `that a command does not take is told`(_ script: String, _ words: String) async throws {
    let folder = try Self.folder(script)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let failure = await #expect(throws: NoticeFailure.self) {
      try await messenger(.command(["./alert.sh"], folder: path), timeLimit: 1)
        .deliver(Array("{}".utf8), id: "n-1", log: { _ in })
    }
    #expect(failure?.description == words)
  }

  @Test(arguments: [200_000])
  func `may be larger than a pipe, and need not be read`(_ size: Int) async throws {
    let folder = try Self.folder("head -c 1000000 /dev/zero | tr '\\0' x; exit 0")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    try await messenger(.command(["./alert.sh"], folder: path))
      .deliver([UInt8](repeating: 0x20, count: size), id: "n-1", log: { _ in })
  }

  @Test(arguments: [["./missing.sh"], ["no-such-program-anywhere"], [""]])
  func `is not taken by a program that is not there`(_ command: [String]) async throws {
    let failure = await #expect(throws: NoticeFailure.self) {
      try await messenger(.command(command, folder: "/tmp"))
        .deliver([], id: "n-1", log: { _ in })
    }
    #expect(failure?.description.contains("there is no program \(command[0])") == true)
  }

  @Test(arguments: [("{\"text\":\"21 to 50\"}", "Bearer 4711")])
  func `is posted with its id and the fields that were asked for`(
    _ text: String, _ token: String
  ) async throws {
    let server = try WebServer { _ in .page("ok") }
    defer { server.stop() }
    let address = try WebAddress("\(server.address)/hook?key=secret")
    let field = HTTPFields.Field("Authorization", token)
    try await messenger(.webhook(address, fields: [field]))
      .deliver(Array(text.utf8), id: "n-1", log: { _ in })
    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request.method == "POST" && request.path == "/hook?key=secret")
    #expect(request.body == Array(text.utf8))
    #expect(request.fields["content-type"] == "application/json")
    #expect(request.fields["authorization"] == token)
    #expect(request.fields["idempotency-key"] == "n-1")
  }

  @Test(arguments: [(4, 3, [1.0, 2.0]), (2, 2, [1.0])])
  func `is tried again with growing pauses until it is taken`(
    _ attempts: Int, _ needed: Int, _ waits: [Double]
  ) async throws {
    let server = try WebServer { request in
      request.earlier + 1 < needed ? .empty(500) : .page("ok")
    }
    defer { server.stop() }
    let pauses = Pauses()
    try await messenger(
      .webhook(try WebAddress(server.address), fields: []), attempts: attempts, pauses: pauses
    ).deliver([0x7B, 0x7D], id: "n-1", log: { _ in })
    #expect(server.requests.count == needed)
    #expect(pauses.seconds == waits)
  }

  @Test(arguments: [(404, "127.0.0.1 answered 404 (not found)")])
  func `that a webhook does not take is told without the secret of its address`(
    _ status: Int, _ words: String
  ) async throws {
    let server = try WebServer { _ in .empty(status) }
    defer { server.stop() }
    let address = try WebAddress("\(server.address)/hook/secret")
    let failure = await #expect(throws: NoticeFailure.self) {
      try await messenger(.webhook(address, fields: []), attempts: 2)
        .deliver([], id: "n-1", log: { _ in })
    }
    #expect(failure?.description == words)
    #expect(server.requests.count == 2)
  }

  @Test(arguments: [1])
  func `does not follow a webhook elsewhere, nor wait for ever`(_ seconds: Int) async throws {
    let elsewhere = try WebServer { _ in .page("ok") }
    let slow = try WebServer { _ in WebServer.Reply(steps: [.pause(30)]) }
    let moved = try WebServer { _ in .empty(302, ["Location": elsewhere.address]) }
    defer { for server in [elsewhere, slow, moved] { server.stop() } }
    for (server, words) in [(moved, "sends the notice elsewhere"), (slow, "no whole answer")] {
      let failure = await #expect(throws: NoticeFailure.self) {
        try await messenger(
          .webhook(try WebAddress(server.address), fields: []), timeLimit: seconds
        ).deliver([], id: "n-1", log: { _ in })
      }
      #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
    }
    #expect(elsewhere.requests.isEmpty)
  }
}
