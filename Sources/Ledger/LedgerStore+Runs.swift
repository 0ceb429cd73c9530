import Foundation
internal import GRDB

/// Runs: when they began, how they ended, what they found.
extension LedgerStore {
  private static let columns = """
    number, started, ended, state, message, program, configuration, settings, rules, outcome,
    revision, counts, seconds
    """

  /// Begins a run and tells which one before it did not come to its end, where there is one.
  package func begin(
    _ run: RunRecord
  ) throws(LedgerFailure) -> (run: RunRecord, interrupted: RunRecord?) {
    try write { database in
      let interrupted = try Row.fetchOne(
        database, sql: "SELECT \(Self.columns) FROM run WHERE state = 'running'"
      ).map { try Self.run($0) }
      try database.run("UPDATE run SET state = 'interrupted' WHERE state = 'running'")
      try database.run(
        """
        INSERT INTO run (started, state, program, configuration, settings, rules, outcome)
        VALUES (?, 'running', ?, ?, ?, ?, ?)
        """,
        [
          run.started, run.program, run.configuration, try Self.text(run.settings), run.rules,
          run.outcome,
        ])
      var begun = run
      begun.number = Int(database.lastInsertedRowID)
      return (begun, interrupted)
    }
  }

  /// Records how a run ended when it has nothing to say of incidents.
  ///
  /// Of runs that found nothing new, and to which nothing else refers, only the last ones are kept.
  package func end(_ run: RunRecord) throws(LedgerFailure) {
    try write { database in
      try Self.update(run, database)
      try database.run(
        "DELETE FROM run WHERE state = 'unchanged' AND number < ?", [run.number - Self.keptRuns])
    }
  }

  private static let keptRuns = 500

  static func update(_ run: RunRecord, _ database: Database) throws {
    try database.run(
      """
      UPDATE run SET ended = ?, state = ?, message = ?, revision = ?, counts = ?, seconds = ?
      WHERE number = ?
      """,
      [
        run.ended, run.state.rawValue, run.message, run.revision, try text(run.counts),
        try text(run.seconds), run.number,
      ])
  }

  /// The runs, newest first.
  package func runs(limit: Int = .max) throws(LedgerFailure) -> [RunRecord] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT \(Self.columns) FROM run ORDER BY number DESC LIMIT ?",
        arguments: [limit]
      ).map { try Self.run($0) }
    }
  }

  /// The last run that wrote its reports, and did not find them up to date.
  package func lastReport() throws(LedgerFailure) -> RunRecord? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT \(Self.columns) FROM run WHERE state = 'done' ORDER BY number DESC LIMIT 1"
      ).map { try Self.run($0) }
    }
  }

  /// A number that rises whenever documents or what was read of them change.
  package func revision() throws(LedgerFailure) -> Int {
    try read { try $0.count("SELECT revision FROM state") }
  }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func run(_ row: Row) throws -> RunRecord {
    func value<Value: Decodable>(_ column: Int, _ type: Value.Type) throws -> Value {
      try JSONDecoder().decode(type, from: Data((row[column] as String).utf8))
    }
    var run = RunRecord(
      started: row[1], program: row[5], configuration: row[6],
      settings: try value(7, [String: String].self), rules: row[8], outcome: row[9])
    run.number = row[0]
    run.ended = row[2]
    run.state = RunRecord.State(rawValue: row[3]) ?? .failed
    run.message = row[4]
    run.revision = row[10]
    run.counts = try value(11, [String: Int].self)
    run.seconds = try value(12, [String: Double].self)
    return run
  }
}
