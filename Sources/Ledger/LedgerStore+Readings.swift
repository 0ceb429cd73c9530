package import ClaimModel
import Foundation
internal import GRDB

/// What a version of a document says: its articles and claims, as JSON Lines.
package struct RecordedReading: Sendable {
  /// The number of the version.
  package var version: Int64
  package var claimCount: Int
  package var records: [UInt8]

  package init(version: Int64, claimCount: Int, records: [UInt8]) {
    self.version = version
    self.claimCount = claimCount
    self.records = records
  }
}

extension LedgerStore {
  /// The documents that count: those that the configuration names, without copies of others and
  /// older editions of their page, in the order of their inputs and of their places in them.
  private static let current = """
    FROM document
    JOIN input ON input.path = document.input
    JOIN version ON version.document = document.number AND version.replaced IS NULL
    LEFT JOIN reading ON reading.version = version.number
    WHERE input.is_wanted AND NOT EXISTS (
      SELECT 1 FROM document AS first JOIN input AS its ON its.path = first.input
      WHERE first.content = document.content AND first.number < document.number AND its.is_wanted
        AND (document.page IS NULL OR first.edition = document.edition))
    AND (document.page IS NULL OR NOT EXISTS (
      SELECT 1 FROM document AS later JOIN input AS its ON its.path = later.input
      WHERE later.page = document.page AND later.edition > document.edition AND its.is_wanted))
    """
  private static let order = "ORDER BY document.input, document.place, document.number"
  /// A document goes by the id of its page.
  private static let fields = """
    coalesce((SELECT head.id FROM document AS head WHERE head.number = document.page), document.id),
    title, url, publisher, published, language, text
    """

  /// The versions that have not been read by these rules: of the documents that count, in their
  /// order, and the older ones of documents that were edited, which are held against one another.
  package func unread(
    rules: String
  ) throws(LedgerFailure) -> (current: [Int64], replaced: [Int64]) {
    try read { database in
      let current = try Int64.fetchAll(
        database,
        sql: "SELECT version.number \(Self.current) AND reading.rules IS NOT ? \(Self.order)",
        arguments: [rules])
      let replaced = try Int64.fetchAll(
        database,
        sql: """
          SELECT version.number FROM version JOIN document ON document.number = version.document
          JOIN input ON input.path = document.input AND input.is_wanted
          LEFT JOIN reading ON reading.version = version.number
          WHERE (replaced IS NOT NULL OR document.page IS NOT NULL) AND reading.rules IS NOT ?
          ORDER BY version.number
          """, arguments: [rules])
      let counting = Set(current)
      return (current, replaced.filter { !counting.contains($0) })
    }
  }

  /// How many current documents there are, and how many claims were read of them.
  package func counts() throws(LedgerFailure) -> (documents: Int, claims: Int) {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT count(*), coalesce(sum(claim_count), 0) \(Self.current)")
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
  }

  /// How many older editions of pages there are: documents that another one of the same address and
  /// with other words has replaced.
  package func olderEditionCount() throws(LedgerFailure) -> Int {
    try read { database in
      try database.count(
        """
        SELECT count(DISTINCT page || '.' || edition) - count(DISTINCT page) FROM document
        JOIN input ON input.path = document.input AND input.is_wanted WHERE page IS NOT NULL
        """)
    }
  }

  /// How many files are named by the configuration, and what of them could not be read.
  package func inputCounts() throws(LedgerFailure) -> (files: Int, skipped: Int) {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(*), coalesce(sum(skipped), 0) FROM input WHERE is_wanted AND is_present
          """)
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
  }

  package func documents(ofVersions versions: [Int64]) throws(LedgerFailure) -> [Document] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(Self.fields) FROM version JOIN document ON document.number = version.document
          WHERE version.number = ?
          """)
      return try versions.compactMap { version in
        try Row.fetchOne(statement, arguments: [version]).map { Self.document($0) }
      }
    }
  }

  /// Lets all current documents be read again; what was read of them stays until then.
  package func forgetReadings() throws(LedgerFailure) {
    try write { database in
      try database.run("UPDATE reading SET rules = ''")
      try database.run("UPDATE state SET revision = revision + 1")
    }
  }

  /// Records readings in one transaction, in the place of what other rules had read.
  package func store(_ readings: [RecordedReading], rules: String) throws(LedgerFailure) {
    guard !readings.isEmpty else { return }
    try write { database in
      for reading in readings {
        try database.run(
          """
          INSERT INTO reading (version, rules, claim_count, records) VALUES (?, ?, ?, ?)
          ON CONFLICT (version) DO UPDATE SET
            rules = excluded.rules, claim_count = excluded.claim_count, records = excluded.records
          """, [reading.version, rules, reading.claimCount, Data(reading.records)])
      }
      try database.run("UPDATE state SET revision = revision + 1")
    }
  }

  /// Hands over each current document with the articles and claims that were read of it.
  package func forEachCurrent(
    _ body: (Document, RecordedReading) throws -> Void
  ) throws(LedgerFailure) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql:
          "SELECT \(Self.fields), version.number, claim_count, records \(Self.current) \(Self.order)"
      )
      while let row = try rows.next() {
        let reading = RecordedReading(
          version: row[7], claimCount: row[8] ?? 0, records: Array((row[9] as Data?) ?? Data()))
        try body(Self.document(row), reading)
      }
    }
  }

  /// Documents that were left out because another has the same content, each with that other.
  package func copies() throws(LedgerFailure) -> [(document: String, input: String, of: String)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT document.id, document.input, first.id FROM document
          JOIN input ON input.path = document.input AND input.is_wanted
          JOIN (
            SELECT content, min(number) AS number FROM document
            JOIN input ON input.path = document.input AND input.is_wanted
            GROUP BY content HAVING count(*) > 1
          ) AS original ON original.content = document.content
            AND original.number < document.number
          JOIN document AS first ON first.number = original.number
            AND (document.page IS NULL OR first.edition = document.edition)
          ORDER BY document.input, document.place
          """
      ).map { ($0[0], $0[1], $0[2]) }
    }
  }

  private static func document(_ row: Row) -> Document {
    Document(
      id: row[0], title: row[1], url: row[2], publisher: row[3], published: row[4],
      language: row[5], text: row[6])
  }
}
