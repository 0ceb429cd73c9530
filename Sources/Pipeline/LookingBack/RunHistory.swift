internal import Ledger

/// The runs of a configuration as a table, newest first.
package struct RunHistory {
  private let store: LedgerStore

  package init(_ prepared: PreparedConfiguration) throws {
    store = try PastLedger.open(prepared)
  }

  package func text(limit: Int) throws -> String {
    let changes = try store.changeCounts()
    var table = TextTable(
      heading: [
        "started", "ended as", "seconds", "documents", "read", "claims", "incidents",
        "discrepancies", "since the report before",
      ], numbers: [2, 3, 4, 5, 6, 7])
    for run in try store.runs(limit: limit) {
      func count(_ name: String) -> String { run.counts[name].map(String.init) ?? "" }
      let seconds = run.seconds.values.reduce(0, +)
      table.add([
        run.started, run.state.rawValue,
        run.ended == nil
          ? "" : "\(Int((seconds * 10).rounded()) / 10).\(Int((seconds * 10).rounded()) % 10)",
        count("documents"), count("read"), count("claims"), count("incidents"),
        count("discrepancies"), run.message ?? words(changes[run.number] ?? [:]),
      ])
    }
    return table.text
  }

  private func words(_ counts: [String: Int]) -> String {
    RecordedChange.What.allCases.compactMap { what in
      counts[what.rawValue].map { "\($0) \(what.rawValue)" }
    }.joined(separator: ", ")
  }
}
