import Foundation
internal import GRDB

/// The file that remembers documents, incidents, discrepancies and runs.
///
/// It stores records as the lines that the program writes, and understands no more of them than it
/// needs to find them again. Each call that writes is one transaction: whatever ends the program
/// between two calls, the file is whole.
package struct LedgerStore: Sendable {
  /// Where the file is; nil where nothing outlives the process.
  package let path: String?
  private let queue: DatabaseQueue
  var name: String { path ?? "the ledger" }

  /// Opens the ledger, makes it where there is none, and brings an older one up to date.
  ///
  /// - Parameter path: the file; nil keeps the ledger in memory.
  package init(path: String?) throws(LedgerFailure) {
    do {
      try self.init(path: path, queue: LedgerStore.queue(path))
    } catch {
      throw LedgerFailure(error, path: path ?? "the ledger")
    }
  }

  init(path: String?, queue: DatabaseQueue) throws(LedgerFailure) {
    self.path = path
    self.queue = queue
    do {
      let migrator = LedgerSchema.migrator
      let (isForeign, isNewer) = try queue.read { database in
        (try LedgerSchema.isForeign(database), try migrator.hasBeenSuperseded(database))
      }
      if isForeign { throw LedgerFailure(path: path ?? "", kind: .foreign) }
      if isNewer { throw LedgerFailure(path: path ?? "", kind: .newer) }
      try migrator.migrate(queue)
    } catch {
      throw LedgerFailure(error, path: path ?? "the ledger")
    }
  }

  private static func queue(_ path: String?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // What is forgotten is overwritten; a row that was deleted cannot be read from the file. The
      // log is brought into the file every 64 MB, and no more often, because that waits for the disk.
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 16384
          """)
    }
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
    do { return try queue.read(body) } catch { throw LedgerFailure(error, path: name) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
    do { return try queue.write(body) } catch { throw LedgerFailure(error, path: name) }
  }

  /// Fails where the file is damaged; it reads all of it.
  package func check() throws(LedgerFailure) {
    let faults = try read { try String.fetchAll($0, sql: "PRAGMA quick_check(3)") }
    guard faults == ["ok"] else {
      throw LedgerFailure(
        path: name, kind: .corrupted(reason: faults.joined(separator: "; ")))
    }
  }

  /// Writes the log into the file and gives back what deleted rows held.
  package func compact() throws(LedgerFailure) {
    do {
      try queue.vacuum()
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw LedgerFailure(error, path: name)
    }
  }

  /// Moves a damaged ledger aside, with its log, and tells where to.
  package static func moveAside(_ path: String) throws(LedgerFailure) -> String {
    var number = 1
    while FileManager.default.fileExists(atPath: "\(path).damaged-\(number)") { number += 1 }
    let aside = "\(path).damaged-\(number)"
    do {
      for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: path + suffix)
      {
        try FileManager.default.moveItem(atPath: path + suffix, toPath: aside + suffix)
      }
    } catch {
      throw LedgerFailure(path: path, kind: .system(reason: "\(error)"))
    }
    return aside
  }
}

extension Database {
  /// Runs a statement that is prepared once.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments) ?? 0
  }
}
