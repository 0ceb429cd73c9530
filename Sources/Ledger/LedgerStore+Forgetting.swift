internal import GRDB

/// Taking out what must not be kept.
extension LedgerStore {
  /// The documents that were published before a day, sorted.
  package func documents(publishedBefore day: String) throws(LedgerFailure) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM document JOIN version ON document = document.number AND replaced IS NULL
          WHERE published < ? ORDER BY id
          """, arguments: [day])
    }
  }

  /// Which of the ids the ledger does not hold.
  package func unknown(_ documents: [String]) throws(LedgerFailure) -> [String] {
    try read { database in
      try documents.filter {
        try database.count("SELECT count(*) FROM document WHERE id = ?", [$0]) == 0
      }
    }
  }

  /// Documents that hold the same words as these, and are not among them, sorted.
  package func copies(of documents: [String]) throws(LedgerFailure) -> [String] {
    try read { database in
      let copies = try documents.flatMap { id in
        try String.fetchAll(
          database.cachedStatement(
            sql: """
              SELECT other.id FROM document JOIN document AS other
                ON other.content = document.content WHERE document.id = ?
              """), arguments: [id])
      }
      return Set(copies).subtracting(documents).sorted()
    }
  }

  /// Deletes documents with all their versions, claims and what was told of their incidents, and
  /// takes none of them in again.
  ///
  /// Incidents of which other documents speak as well stay; the next run makes them without.
  package func forget(_ documents: [String]) throws(LedgerFailure) {
    try write { database in
      for id in documents {
        for edition in try Self.editions(of: id, database) { try Self.forget(edition, database) }
        try Self.forget(id, database)
      }
      try PageEditions(database: database).mend()
      try database.run("UPDATE state SET revision = revision + 1")
    }
    try compact()
  }

  /// The other documents of the page that goes by an id.
  private static func editions(of id: String, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM document
          WHERE page = (SELECT number FROM document WHERE id = ?1 AND page = number) AND id <> ?1
          """), arguments: [id])
  }

  private static func forget(_ id: String, _ database: Database) throws {
    let incidents = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM incident WHERE EXISTS (
            SELECT 1 FROM json_each(CAST(record AS TEXT), '$.documents') WHERE value = ?)
          """), arguments: [id])
    for incident in incidents {
      for table in ["change", "incident_history", "notice"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE incident = ?", arguments: [incident])
      }
      try database.run(
        "DELETE FROM discrepancy WHERE incident = ? AND resolved_run IS NOT NULL", [incident])
      let others = try database.count(
        """
        SELECT json_array_length(CAST(record AS TEXT), '$.documents') - 1 FROM incident WHERE id = ?
        """, [incident])
      guard others < 1 else { continue }
      try database.run("DELETE FROM discrepancy WHERE incident = ?", [incident])
      try database.run("DELETE FROM incident WHERE id = ?", [incident])
    }
    try database.run("DELETE FROM document WHERE id = ?", [id])
    try database.run("INSERT OR IGNORE INTO forgotten (document) VALUES (?)", [id])
  }
}
