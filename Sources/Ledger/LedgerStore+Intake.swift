import ClaimModel
import Diagnostics
internal import GRDB

/// What was read of inputs goes into the ledger, document by document.
extension LedgerStore {
  /// Records inputs in one transaction: new documents, new versions, and what could not be read.
  ///
  /// Nothing that was recorded before is taken out.
  package func record(
    _ inputs: [InputReading], run: Int, moment: String
  ) throws(LedgerFailure) -> IntakeChanges {
    try write { database in
      var changes = IntakeChanges()
      for input in inputs {
        let intake = Intake(database: database, input: input, run: run, moment: moment)
        changes.add(try intake.record())
      }
      if changes.isNews {
        try database.run("UPDATE state SET revision = revision + 1")
      }
      return changes
    }
  }
}

/// One input on its way into the ledger.
private struct Intake {
  let database: Database
  let input: InputReading
  let run: Int
  let moment: String

  func record() throws -> IntakeChanges {
    var changes = IntakeChanges()
    let lastLook = try lastLook()
    try database.run(
      """
      INSERT INTO input (path, size, modified, changed, is_present, is_wanted)
      VALUES (?, 0, 0, 0, 1, 1) ON CONFLICT (path) DO NOTHING
      """, [input.path])
    // Before its documents, so that one that is gone from it does not count as given by it.
    if !input.isPartial {
      try database.run("UPDATE document SET is_present = 0 WHERE input = ?", [input.path])
    }
    if let fetches = input.fetches {
      try RecordedFetch.replace(fetches, of: input.path, in: database)
    }
    for entry in input.entries { try take(entry, lastLook, &changes) }
    if try note(input.diagnostics + changes.diagnostics) || changes.added > 0
      || !changes.edited.isEmpty
    {
      changes.isNews = true
    }
    return changes
  }

  /// When the last run began that found the input as it was read before; nil where none is known.
  private func lastLook() throws -> String? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT max(started) FROM run JOIN input ON path = ?
          WHERE number < ? AND state IN ('done', 'unchanged') AND is_present AND is_wanted
            AND (failing_since IS NULL OR started < failing_since)
          """), arguments: [input.path, run])
  }

  private func take(
    _ entry: InputReading.Entry, _ lastLook: String?, _ changes: inout IntakeChanges
  ) throws {
    let id = entry.document.id
    // Not even named: what was forgotten should stand in no report.
    let isForgotten = try database.count("SELECT count(*) FROM forgotten WHERE document = ?", [id])
    guard isForgotten == 0 else { return }
    let known = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT document.number, input, is_present, hash FROM document
          JOIN version ON version.document = document.number AND replaced IS NULL WHERE id = ?
          """), arguments: [id])
    guard let known else {
      let number = try add(entry)
      if try settlePage(of: number, entry) {
        changes.edited.append(id)
      } else {
        changes.added += 1
      }
      return
    }
    if known[1] != input.path, known[2] {
      return changes.diagnostics.append(
        note(
          .error, "duplicate_id", entry,
          "the id \"\(id)\" was given in \(known[1] as String) before; give each document its own"))
    }
    try place(entry, number: known[0])
    guard known[3] != entry.hash else { return }
    try database.run(
      "UPDATE version SET replaced = ?, last_seen = ? WHERE document = ? AND replaced IS NULL",
      [run, lastLook, known[0]])
    try addVersion(of: entry, to: known[0])
    _ = try settlePage(of: known[0], entry)
    changes.edited.append(id)
  }

  /// Whether the document is an edition of a page that was there before.
  private func settlePage(of number: Int64, _ entry: InputReading.Entry) throws -> Bool {
    try PageEditions(database: database).settle(
      number, address: entry.document.url,
      PageText(title: entry.document.title, text: entry.document.text))
  }

  private func add(_ entry: InputReading.Entry) throws -> Int64 {
    try database.run(
      "INSERT INTO document (id, input, place, is_present, content) VALUES (?, ?, ?, 1, ?)",
      [entry.document.id, input.path, entry.place, entry.content])
    let number = database.lastInsertedRowID
    try addVersion(of: entry, to: number)
    return number
  }

  private func place(_ entry: InputReading.Entry, number: Int64) throws {
    try database.run(
      "UPDATE document SET input = ?, place = ?, is_present = 1, content = ? WHERE number = ?",
      [input.path, entry.place, entry.content, number])
  }

  private func addVersion(of entry: InputReading.Entry, to number: Int64) throws {
    let document = entry.document
    try database.run(
      """
      INSERT INTO version (document, run, hash, title, url, publisher, published, language, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, run, entry.hash, document.title, document.url, document.publisher,
        document.published, document.language, document.text,
      ])
  }

  /// Whether what is told of the input differs from what was told of it before.
  private func note(_ diagnostics: [Diagnostic]) throws -> Bool {
    let isFailing = diagnostics.contains { $0.severity == .error }
    let text = try StoredDiagnostics.text(diagnostics)
    let known = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT diagnostics, is_wanted FROM input WHERE path = ?"),
      arguments: [input.path])
    let refused = diagnostics.count { $0.kind == "duplicate_id" && $0.severity == .error }
    try database.run(
      """
      UPDATE input SET size = ?, modified = ?, changed = ?, is_present = 1, is_wanted = 1,
        absent_since = NULL,
        failures = CASE WHEN ? THEN failures + 1 ELSE 0 END,
        failing_since = CASE WHEN ? THEN coalesce(failing_since, ?) END, diagnostics = ?,
        skipped = ?, settings = ?
      WHERE path = ?
      """,
      [
        input.stamp.size, input.stamp.modified, input.stamp.changed, isFailing, isFailing, moment,
        text, max(input.skipped, refused), input.settings, input.path,
      ])
    return known?[0] != text || known?[1] != true
  }

  private func note(
    _ severity: Diagnostic.Severity, _ kind: String, _ entry: InputReading.Entry, _ message: String
  ) -> Diagnostic {
    Diagnostic(
      severity, kind, at: Diagnostic.Location(file: input.path, line: entry.line), message)
  }
}
