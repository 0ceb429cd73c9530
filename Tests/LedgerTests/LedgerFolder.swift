import ClaimModel
import Diagnostics
import Foundation
import Ledger

/// A fresh folder for ledgers; it goes away with its test.
final class LedgerFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var ledger: String { "\(path)/ledger.sqlite" }
}

extension RunRecord {
  static let any = RunRecord(
    started: "2025-03-12T00:00:00Z", program: "1", configuration: "c", settings: ["group": "g"],
    rules: "r", outcome: "o")
}

extension InputReading {
  /// An input with documents of the given ids and texts; copies are told by their texts.
  static func of(
    _ path: String, _ documents: KeyValuePairs<String, String>, diagnostics: [Diagnostic] = []
  ) -> InputReading {
    InputReading(
      path: path, stamp: RecordedInput.Stamp(size: 1, modified: 2, changed: 3),
      entries: documents.enumerated().map { place, pair in
        Entry(
          document: Document(id: pair.key, text: pair.value), place: place, line: place + 1,
          content: pair.value, hash: "\(pair.key)|\(pair.value)")
      },
      diagnostics: diagnostics, skipped: diagnostics.count)
  }
}
