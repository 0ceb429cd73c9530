import ClaimModel
import Foundation
import GRDB
import Ledger
import Testing

@Suite struct `A ledger of an earlier version` {
  /// Each released schema lies beside the test as the statements that make it, with a little in it.
  private static func script(_ version: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appending(path: "Schemas/\(version).sql"), encoding: .utf8)
  }

  @Test(arguments: ["v1", "v5"])
  func `keeps what it holds`(_ version: String) throws {
    let folder = try LedgerFolder()
    let old = try DatabaseQueue(path: folder.ledger)
    let script = try Self.script(version)
    try old.writeWithoutTransaction { try $0.execute(sql: script) }
    try old.close()
    let store = try LedgerStore(path: folder.ledger)
    #expect(try store.runs().map(\.state) == [.done])
    #expect(try store.inputs().map(\.path) == ["a.txt"])
    var texts: [String] = []
    try store.forEachCurrent { document, reading in
      texts.append("\(document.id): \(document.text), \(reading.claimCount)")
    }
    #expect(texts == ["a.txt: second, 1"])
    #expect(try store.incidents().count == 1)
    #expect(try store.discrepancies().map(\.id) == ["d-1"])
    try store.check()
  }

  @Test(arguments: ["v1", "v5"])
  func `comes to the tables that a new one has`(_ version: String) throws {
    let folder = try LedgerFolder()
    let old = try DatabaseQueue(path: folder.ledger)
    let script = try Self.script(version)
    try old.writeWithoutTransaction { try $0.execute(sql: script) }
    try old.close()
    _ = try LedgerStore(path: folder.ledger)
    let new = try LedgerFolder()
    _ = try LedgerStore(path: new.ledger)
    #expect(try tables(folder.ledger) == tables(new.ledger))
  }

  /// That no released version was changed afterwards.
  private func tables(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll(
        $0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }
}

@Suite struct `A ledger whose making was cut short` {
  /// What a kill, or a full disk, leaves between the first table and the first version.
  @Test(arguments: ["CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"])
  func `is made to its end`(_ statements: String) throws {
    let folder = try LedgerFolder()
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction {
      try $0.execute(sql: statements)
    }
    let store = try LedgerStore(path: folder.ledger)
    #expect(try store.runs().isEmpty)
    try store.check()
  }
}

@Suite struct `A file that is no ledger of ours` {
  @Test(arguments: [
    ("CREATE TABLE staff (name TEXT)", "is the database of another program"),
    (
      "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); "
        + "INSERT INTO grdb_migrations VALUES ('staff')", "is the database of another program"
    ),
    (
      "PRAGMA application_id = 1131176813; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL "
        + "PRIMARY KEY); INSERT INTO grdb_migrations VALUES ('v1'), ('v99')",
      "was written by a newer version"
    ),
  ])
  func `is left as it is`(_ statements: String, _ words: String) throws {
    let folder = try LedgerFolder()
    try DatabaseQueue(path: folder.ledger).writeWithoutTransaction {
      try $0.execute(sql: statements)
    }
    let failure = #expect(throws: LedgerFailure.self) { try LedgerStore(path: folder.ledger) }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test(arguments: ["this is a letter, and no database at all, however long one looks at it"])
  func `is told as damaged and can be moved aside`(_ text: String) throws {
    let folder = try LedgerFolder()
    try Data(String(repeating: text, count: 20).utf8).write(to: URL(filePath: folder.ledger))
    let failure = #expect(throws: LedgerFailure.self) { try LedgerStore(path: folder.ledger) }
    guard case .corrupted = failure?.kind else {
      Issue.record("\(failure?.description ?? "opened")")
      return
    }
    let aside = try LedgerStore.moveAside(folder.ledger)
    #expect(try String(contentsOfFile: aside, encoding: .utf8).hasPrefix(text))
    _ = try LedgerStore(path: folder.ledger)
  }
}
