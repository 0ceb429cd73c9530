import Diagnostics
internal import GRDB

/// An input that could not be read, or not all of it.
package struct FailingInput: Sendable, Hashable {
  package var path: String
  /// How many runs in a row.
  package var failures: Int
  /// When the first of them began.
  package var since: String
  package var message: String
}

/// A publisher whose newest documents hold hardly any text.
package struct SilentPublisher: Sendable, Hashable {
  package var name: String
  /// How many of its newest documents, and when the first of them was found.
  package var documents: Int
  package var since: String
  /// Characters of a document in the middle: of those, and of the ones before.
  package var length: Int
  package var formerLength: Int
}

/// What a person who looks after the runs has to know.
extension LedgerStore {
  package func failingInputs() throws(LedgerFailure) -> [FailingInput] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT path, failures, failing_since, diagnostics FROM input
          WHERE failures > 0 AND is_wanted ORDER BY failures DESC, path
          """
      ).map { row in
        let told = try StoredDiagnostics.diagnostics(row[3])
        return FailingInput(
          path: row[0], failures: row[1], since: row[2] ?? "",
          message: told.first { $0.severity == .error }?.message ?? "")
      }
    }
  }

  /// How many inputs the configuration names that are no longer there.
  package func absentCount() throws(LedgerFailure) -> Int {
    try read {
      try $0.count("SELECT count(*) FROM input WHERE is_wanted AND NOT is_present")
    }
  }

  /// Publishers whose last three documents or more are shorter than a quarter of what was usual,
  /// as pages are that show a notice in the place of their text.
  package func silentPublishers() throws(LedgerFailure) -> [SilentPublisher] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT publisher, length(text), started FROM version JOIN run ON run.number = version.run
          WHERE publisher IS NOT NULL ORDER BY version.number
          """)
      var versions: [String: [(length: Int, found: String)]] = [:]
      while let row = try rows.next() {
        versions[row[0], default: []].append((row[1], row[2]))
      }
      return versions.compactMap { Self.silence(of: $0.key, $0.value) }
        .sorted { $0.name < $1.name }
    }
  }

  private static func silence(
    of name: String, _ versions: [(length: Int, found: String)]
  ) -> SilentPublisher? {
    let lengths = versions.map(\.length).sorted()
    let usual = lengths[lengths.count * 3 / 4]
    let last = versions.reversed().prefix { $0.length * 4 < usual }
    guard last.count >= 3, versions.count - last.count >= 3, let first = last.last else {
      return nil
    }
    let before = versions.dropLast(last.count).map(\.length).sorted()
    let short = last.map(\.length).sorted()
    return SilentPublisher(
      name: name, documents: last.count, since: first.found, length: short[short.count / 2],
      formerLength: before[before.count / 2])
  }
}
