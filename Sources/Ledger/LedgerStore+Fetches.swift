internal import GRDB

/// What a server said of a feed, or of a page that a feed links to, when it was fetched last.
package struct RecordedFetch: Sendable, Hashable {
  /// The feed's address, or the id of an entry's document.
  package var name: String
  package var fingerprint: String
  package var etag: String?
  package var lastModified: String?
  /// In seconds since 1970: not to be asked for again before.
  package var notBefore: Int?

  package init(
    name: String, fingerprint: String, etag: String?, lastModified: String?, notBefore: Int?
  ) {
    self.name = name
    self.fingerprint = fingerprint
    self.etag = etag
    self.lastModified = lastModified
    self.notBefore = notBefore
  }
}

/// Fetches, which let the next run ask only for what has changed.
extension LedgerStore {
  /// What is recorded of a feed and of the pages of its entries, in no order.
  package func fetches(of input: String) throws(LedgerFailure) -> [RecordedFetch] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT name, fingerprint, etag, last_modified, not_before FROM fetch WHERE input = ?",
        arguments: [input]
      ).map { row in
        RecordedFetch(
          name: row[0], fingerprint: row[1], etag: row[2], lastModified: row[3], notBefore: row[4])
      }
    }
  }
}

extension RecordedFetch {
  /// Puts the fetches of an input in the place of those before.
  static func replace(
    _ fetches: [RecordedFetch], of input: String, in database: Database
  ) throws {
    try database.run("DELETE FROM fetch WHERE input = ?", [input])
    for fetch in fetches {
      try database.run(
        """
        INSERT INTO fetch (input, name, fingerprint, etag, last_modified, not_before)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          input, fetch.name, fetch.fingerprint, fetch.etag, fetch.lastModified, fetch.notBefore,
        ])
    }
  }
}
