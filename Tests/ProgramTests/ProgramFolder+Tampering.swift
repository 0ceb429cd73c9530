import Foundation
import GRDB
import Testing

/// What happens to a desk besides runs.
extension ProgramFolder {
  func makeExecutable(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  /// Changes the ledger behind the program's back.
  func inLedger(_ statement: String) throws {
    let queue = try DatabaseQueue(path: "\(path)/.counterclaim/ledger.sqlite")
    try queue.write { try $0.execute(sql: statement) }
    try queue.close()
  }

  /// What a query of one number gives in the ledger.
  func count(_ query: String) throws -> Int {
    let queue = try DatabaseQueue(path: "\(path)/.counterclaim/ledger.sqlite")
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: query) ?? 0 }
  }

  /// Starts a run and kills it as soon as something holds.
  func killRun(when isTrue: () throws -> Bool) throws {
    let process = Process()
    process.executableURL = Program.location
    process.arguments = ["run"]
    process.currentDirectoryURL = URL(filePath: path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<600 where process.isRunning {
      if try isTrue() { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    #expect(try isTrue())
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
  }
}
