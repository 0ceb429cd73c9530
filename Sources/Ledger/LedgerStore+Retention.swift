internal import GRDB

/// Before which moments what is over is deleted; nil keeps it.
package struct RetentionLimits: Sendable, Hashable {
  package var versions: String?
  package var gone: String?
  package var resolved: String?
  package var runs: String?

  package init(versions: String?, gone: String?, resolved: String?, runs: String?) {
    self.versions = versions
    self.gone = gone
    self.resolved = resolved
    self.runs = runs
  }
}

/// How much was deleted because its time was over.
package struct RetentionCounts: Sendable, Hashable {
  package var versions = 0
  package var documents = 0
  package var discrepancies = 0
  package var runs = 0
}

/// Deleting what is over, so that a ledger does not grow for ever.
extension LedgerStore {
  /// Deletes in one transaction what was over before the limits; what is newer stays.
  package func retain(_ limits: RetentionLimits) throws(LedgerFailure) -> RetentionCounts {
    try write { database in
      var counts = RetentionCounts()
      if let limit = limits.versions {
        counts.versions = try database.delete(
          """
          FROM version WHERE replaced IS NOT NULL
            AND (SELECT started FROM run WHERE number = replaced) < ?
          """, limit)
      }
      if let limit = limits.gone { counts.documents = try Self.deleteGone(before: limit, database) }
      if let limit = limits.resolved {
        counts.discrepancies = try Self.deleteResolved(before: limit, database)
      }
      if let limit = limits.runs { counts.runs = try Self.deleteRuns(before: limit, database) }
      return counts
    }
  }

  /// The files that are gone with their documents, copies of which then count in their place.
  private static func deleteGone(before limit: String, _ database: Database) throws -> Int {
    let inputs = "SELECT path FROM input WHERE NOT is_present AND absent_since < ?"
    let count = try database.delete("FROM document WHERE input IN (\(inputs))", limit)
    try database.delete("FROM input WHERE NOT is_present AND absent_since < ?", limit)
    if count > 0 {
      try PageEditions(database: database).mend()
      try database.run("UPDATE state SET revision = revision + 1")
    }
    return count
  }

  private static func deleteResolved(before limit: String, _ database: Database) throws -> Int {
    let over = """
      SELECT id FROM discrepancy
      WHERE (SELECT started FROM run WHERE number = resolved_run) < ?
      """
    try database.delete("FROM change WHERE discrepancy IN (\(over))", limit)
    return try database.delete("FROM discrepancy WHERE id IN (\(over))", limit)
  }

  /// The last report, and every run to which something refers, stay.
  private static func deleteRuns(before limit: String, _ database: Database) throws -> Int {
    try database.delete(
      """
      FROM notice WHERE state <> 'waiting' AND (SELECT started FROM run WHERE number = run) < ?
      """, limit)
    let references = [
      ("version", "run"), ("version", "replaced"), ("incident", "first_run"),
      ("incident_history", "run"), ("discrepancy", "first_run"), ("discrepancy", "changed_run"),
      ("discrepancy", "resolved_run"), ("change", "run"), ("notice", "run"),
    ].map { table, column in
      "AND number NOT IN (SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL)"
    }
    return try database.delete(
      """
      FROM run WHERE started < ? AND number < (SELECT max(number) FROM run)
        AND number IS NOT (SELECT max(number) FROM run WHERE state = 'done')
        \(references.joined(separator: " "))
      """, limit)
  }
}

extension Database {
  /// Deletes rows before a moment and tells how many.
  @discardableResult
  fileprivate func delete(_ rest: String, _ limit: String) throws -> Int {
    try execute(sql: "DELETE \(rest)", arguments: [limit])
    return changesCount
  }
}
