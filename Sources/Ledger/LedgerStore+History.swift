import Foundation
internal import GRDB

/// What became of an incident in one run.
package struct IncidentEvent: Sendable, Hashable {
  /// When the run began.
  package var moment: String
  /// "new", "changed", "joined", "gone".
  package var event: String
  /// The incident to which it was joined.
  package var other: String?
  package var title: String
  package var documents: Int
  package var claims: Int
}

/// One version of a document with what was read of it.
package struct VersionRecord: Sendable {
  package var document: String
  /// The number by which the ledger knows the file, entry or record that brought it.
  package var origin: Int64
  /// The number of the run that found it, and when that began.
  package var run: Int
  package var found: String
  /// When the run began that found a newer one; nil for the present version.
  package var replaced: String?
  package var records: [UInt8]
  /// When a run began that found it still there, and that no later one did; nil where no other
  /// run looked, and for the present version.
  package var lastSeen: String?
  package var published: String?
  package var text: String
}

/// What the ledger tells of the past.
extension LedgerStore {
  /// The record of an incident by its id, or by one that it had before it was joined to another.
  package func incident(_ id: String) throws(LedgerFailure) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database,
        sql: """
          SELECT record FROM incident WHERE id = ? UNION ALL
          SELECT record FROM incident
          WHERE EXISTS (SELECT 1 FROM json_each(CAST(record AS TEXT), '$.former_ids') WHERE value = ?)
          LIMIT 1
          """, arguments: [id, id]
      ).map { Array($0) }
    }
  }

  /// What became of an incident, oldest first.
  package func events(of incident: String) throws(LedgerFailure) -> [IncidentEvent] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT started, event, other, title, documents, claims FROM incident_history
          JOIN run ON run.number = run WHERE incident = ? ORDER BY incident_history.number
          """, arguments: [incident]
      ).map {
        IncidentEvent(
          moment: $0[0], event: $0[1], other: $0[2], title: $0[3], documents: $0[4],
          claims: $0[5])
      }
    }
  }

  /// What the reports told of an incident, oldest first: when, and the change as a line of JSON.
  package func changes(of incident: String) throws(LedgerFailure) -> [(String, [UInt8])] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT started, record FROM change JOIN run ON run.number = run WHERE incident = ?
          ORDER BY change.number
          """, arguments: [incident]
      ).map { ($0[0], Array($0[1] as Data)) }
    }
  }

  /// The changes that the last reports told, the newest report's first, as lines of JSON.
  package func recentChanges(limit: Int) throws(LedgerFailure) -> [[UInt8]] {
    try read { database in
      try Data.fetchAll(
        database, sql: "SELECT record FROM change ORDER BY run DESC, number LIMIT ?",
        arguments: [limit]
      ).map { Array($0) }
    }
  }

  /// How many changes of each kind the report of each run told.
  package func changeCounts() throws(LedgerFailure) -> [Int: [String: Int]] {
    try read { database in
      var counts: [Int: [String: Int]] = [:]
      let rows = try Row.fetchAll(
        database, sql: "SELECT run, what, count(*) FROM change GROUP BY run, what")
      for row in rows { counts[row[0], default: [:]][row[1]] = row[2] }
      return counts
    }
  }

  /// Hands over each document that has been edited, with all its versions, oldest first.
  package func forEachEdited(
    _ body: ([VersionRecord]) throws -> Void
  ) throws(LedgerFailure) {
    let documents = try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT coalesce(head.id, document.id) FROM version
          JOIN document ON document.number = version.document
          JOIN input ON input.path = document.input AND input.is_wanted
          LEFT JOIN document AS head ON head.number = document.page
          WHERE replaced IS NOT NULL
          UNION SELECT head.id FROM document JOIN document AS head ON head.number = document.page
          JOIN input ON input.path = document.input AND input.is_wanted ORDER BY 1
          """)
    }
    for id in documents {
      let versions = try versions(of: [id])
      do { try body(versions) } catch { throw LedgerFailure(error, path: name) }
    }
  }

  /// All versions of documents, in the order of the documents, oldest first; of a page with several
  /// editions those of all of them.
  package func versions(of documents: [String]) throws(LedgerFailure) -> [VersionRecord] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT document.number, version.run, found.started, later.started, records, last_seen,
            published, text
          FROM document
          JOIN version ON version.document = document.number
          JOIN run AS found ON found.number = version.run
          LEFT JOIN run AS later ON later.number = version.replaced
          LEFT JOIN reading ON reading.version = version.number
          WHERE document.id = ?1
            OR document.page = (SELECT number FROM document WHERE id = ?1 AND page = number)
          ORDER BY document.edition, document.number, version.number
          """)
      return try documents.flatMap { id in
        Self.inSuccession(
          try Row.fetchAll(statement, arguments: [id]).map {
            VersionRecord(
              document: id, origin: $0[0], run: $0[1], found: $0[2], replaced: $0[3],
              records: Array(($0[4] as Data?) ?? Data()), lastSeen: $0[5], published: $0[6],
              text: $0[7])
          })
      }
    }
  }

  /// An edition was replaced when the next one was found.
  private static func inSuccession(_ versions: [VersionRecord]) -> [VersionRecord] {
    versions.enumerated().map { index, version in
      guard version.replaced == nil, index + 1 < versions.count else { return version }
      var version = version
      version.replaced = versions[index + 1].found
      return version
    }
  }
}
