import Foundation
internal import GRDB

/// Incidents and discrepancies, with what became of them from report to report.
extension LedgerStore {
  /// The incidents of the last report, as lines of JSON.
  package func incidents() throws(LedgerFailure) -> [[UInt8]] {
    try records("SELECT record FROM incident ORDER BY id")
  }

  /// The discrepancies of the last report.
  package func discrepancies() throws(LedgerFailure) -> [RecordedDiscrepancy] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, incident, kind, record FROM discrepancy WHERE resolved_run IS NULL ORDER BY id
          """
      ).map { row in
        RecordedDiscrepancy(
          id: row[0], incident: row[1], kind: row[2], record: Array(row[3] as Data))
      }
    }
  }

  /// How many discrepancies of each kind the last report had.
  package func discrepancyKinds() throws(LedgerFailure) -> [String: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT kind, count(*) FROM discrepancy WHERE resolved_run IS NULL GROUP BY kind")
      return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
    }
  }

  private func records(_ sql: String) throws(LedgerFailure) -> [[UInt8]] {
    try read { try Data.fetchAll($0, sql: sql).map { Array($0) } }
  }

  /// Records what a run has found and how it ended, in one transaction: a report and the ledger
  /// never tell of two different runs for longer than until the next one.
  package func finish(_ run: RunRecord, _ findings: RunFindings) throws(LedgerFailure) {
    try write { database in
      let finish = Finish(database: database, run: run.number)
      try finish.record(findings.incidents, departed: findings.departed)
      try finish.record(findings.discrepancies, renamed: findings.renamed)
      for change in findings.changes { try finish.record(change) }
      for notice in findings.notices { try finish.record(notice) }
      try Self.update(run, database)
    }
  }
}

/// The end of a run, on its way into the ledger.
private struct Finish {
  let database: Database
  let run: Int

  func record(_ incidents: [RecordedIncident], departed: [String: String?]) throws {
    for (id, heir) in departed.sorted(by: { $0.key < $1.key }) {
      try database.run(
        """
        INSERT INTO incident_history (incident, run, event, other, title, documents, claims)
        SELECT id, ?, ?, ?, json_extract(CAST(record AS TEXT), '$.title'), 0, 0
        FROM incident WHERE id = ?
        """, [run, heir == nil ? "gone" : "joined", heir, id])
      try database.run("DELETE FROM incident WHERE id = ?", [id])
    }
    for incident in incidents { try record(incident) }
  }

  private func record(_ incident: RecordedIncident) throws {
    let known = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT record FROM incident WHERE id = ?"),
      arguments: [incident.id])
    let record = Data(incident.record)
    guard known != record else { return }
    try database.run(
      """
      INSERT INTO incident (id, first_run, record) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET record = excluded.record
      """, [incident.id, run, record])
    let last = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT title, documents, claims, event FROM incident_history WHERE incident = ?
          ORDER BY number DESC LIMIT 1
          """), arguments: [incident.id])
    if let last, last[0] == incident.title, last[1] == incident.documents,
      last[2] == incident.claims
    {
      return
    }
    try database.run(
      """
      INSERT INTO incident_history (incident, run, event, title, documents, claims)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        incident.id, run, known == nil ? "new" : "changed", incident.title, incident.documents,
        incident.claims,
      ])
  }

  func record(_ discrepancies: [RecordedDiscrepancy], renamed: [String: String]) throws {
    for (old, new) in renamed.sorted(by: { $0.key < $1.key }) {
      try database.run("DELETE FROM discrepancy WHERE id = ?", [new])
      try database.run("UPDATE discrepancy SET id = ? WHERE id = ?", [new, old])
    }
    let open = try String.fetchAll(
      database, sql: "SELECT id FROM discrepancy WHERE resolved_run IS NULL")
    for id in Set(open).subtracting(discrepancies.map(\.id)).sorted() {
      try database.run("UPDATE discrepancy SET resolved_run = ? WHERE id = ?", [run, id])
    }
    for discrepancy in discrepancies {
      try database.run(
        """
        INSERT INTO discrepancy (id, incident, kind, first_run, changed_run, record)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET incident = excluded.incident,
          kind = excluded.kind, changed_run = excluded.changed_run, resolved_run = NULL,
          record = excluded.record
        WHERE record <> excluded.record OR resolved_run IS NOT NULL
        """,
        [
          discrepancy.id, discrepancy.incident, discrepancy.kind, run, run,
          Data(discrepancy.record),
        ])
    }
  }

  func record(_ change: RecordedChange) throws {
    try database.run(
      "INSERT INTO change (run, incident, discrepancy, what, record) VALUES (?, ?, ?, ?, ?)",
      [run, change.incident, change.discrepancy, change.what.rawValue, Data(change.record)])
  }

  func record(_ notice: RecordedNotice) throws {
    try database.run(
      """
      INSERT INTO notice (id, run, receiver, incident, message) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id, receiver) DO NOTHING
      """, [notice.id, run, notice.receiver, notice.incident, Data(notice.message)])
  }
}
