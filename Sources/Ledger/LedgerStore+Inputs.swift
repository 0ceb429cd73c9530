package import Diagnostics
internal import GRDB

/// Files: which are known, which are gone, what was told of them.
extension LedgerStore {
  /// All inputs that were ever read, in no order.
  package func inputs() throws(LedgerFailure) -> [RecordedInput] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT path, size, modified, changed, failures > 0, is_present, is_wanted, settings
          FROM input
          """)
      var inputs: [RecordedInput] = []
      while let row = try rows.next() {
        inputs.append(
          RecordedInput(
            path: row[0],
            stamp: RecordedInput.Stamp(size: row[1], modified: row[2], changed: row[3]),
            isFailing: row[4], isPresent: row[5], isWanted: row[6], settings: row[7]))
      }
      return inputs
    }
  }

  /// Notes that inputs are no longer where they were; what was read of them stays.
  ///
  /// `isWanted` says whether the configuration still names them.
  ///
  /// - Parameter moment: when the run began that noticed it, from which retention counts.
  package func markAbsent(
    _ inputs: [(path: String, isWanted: Bool)], at moment: String
  ) throws(LedgerFailure) {
    guard !inputs.isEmpty else { return }
    try write { database in
      for input in inputs {
        try database.run(
          """
          UPDATE input SET is_present = 0, is_wanted = ?, failures = 0, failing_since = NULL,
            skipped = 0, diagnostics = NULL, absent_since = coalesce(absent_since, ?)
          WHERE path = ?
          """,
          [input.isWanted, moment, input.path])
        try database.run("UPDATE document SET is_present = 0 WHERE input = ?", [input.path])
      }
      try database.run("UPDATE state SET revision = revision + 1")
    }
  }

  /// Notes that inputs are there again, unchanged.
  package func markPresent(_ paths: [String]) throws(LedgerFailure) {
    guard !paths.isEmpty else { return }
    try write { database in
      for path in paths {
        try database.run(
          "UPDATE input SET is_present = 1, is_wanted = 1, absent_since = NULL WHERE path = ?",
          [path])
        try database.run("UPDATE document SET is_present = 1 WHERE input = ?", [path])
      }
      try database.run("UPDATE state SET revision = revision + 1")
    }
  }

  /// What was told of the inputs when they were read last, in the order of their paths.
  package func inputDiagnostics() throws(LedgerFailure) -> [Diagnostic] {
    try read { database in
      let texts = try String.fetchAll(
        database,
        sql: """
          SELECT diagnostics FROM input WHERE diagnostics IS NOT NULL AND is_wanted ORDER BY path
          """)
      return try texts.flatMap { try StoredDiagnostics.diagnostics($0) }
    }
  }
}
