internal import Configuration
internal import FoundationEssentials
internal import Ledger

/// What a person who looks after the runs has to know: the last run, and what keeps going wrong.
package struct LedgerStatus {
  private let store: LedgerStore
  private let path: String
  private let next: NextRun

  package init(_ prepared: PreparedConfiguration) throws {
    store = try PastLedger.open(prepared)
    path = prepared.configuration.ledger.resolved
    next = NextRun(prepared)
  }

  package func text() throws -> String {
    let sections = [try runs(), try notices(), try failing(), try silent()]
    return sections.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
  }

  private func runs() throws -> [String] {
    let report = try store.lastReport()
    let last = try store.runs(limit: 10)
    var lines = last.prefix(1).map { "last run     \(words($0))" }
    lines.append("next run     \(next.words(after: last))")
    lines.append("last report  \(report.map(words) ?? "none yet")")
    let counts = try store.counts()
    let bytes = [path, path + "-wal"].map { size(of: $0) }.reduce(0, +)
    lines.append(
      "ledger       \(counted(counts.documents, "document")), \(counted(counts.claims, "claim")), "
        + "\(bytes / 100_000 / 10).\(bytes / 100_000 % 10) MB")
    let absent = try store.absentCount()
    if absent > 0 {
      lines.append("gone         \(counted(absent, "file")); what was read of them is kept")
    }
    return lines
  }

  private func words(_ run: RunRecord) -> String {
    var words = "\(run.started), \(run.state.rawValue)"
    if let message = run.message { words += ": \(message)" }
    if let incidents = run.counts["incidents"], let found = run.counts["discrepancies"] {
      words +=
        ": \(counted(incidents, "incident")), "
        + counted(found, "discrepancy", "discrepancies")
    }
    return words
  }

  /// Notices that nobody has taken yet, and those that were given up.
  private func notices() throws -> [String] {
    let waiting = try store.waitingNotices()
    let givenUp = try store.givenUpNotices()
    var lines: [String] = []
    if let first = waiting.first {
      let failure = waiting.last { $0.failure != nil }?.failure.map { ": \($0)" } ?? ""
      lines.append("  \(waiting.count) waiting, since \(first.made)\(failure)")
    }
    if let last = givenUp.last, let moment = last.givenUp {
      let failure = last.failure.map { ": \($0)" } ?? ""
      lines.append("  \(givenUp.count) given up, the last \(moment)\(failure)")
    }
    return lines.isEmpty ? [] : ["notices that were not taken"] + lines
  }

  private func failing() throws -> [String] {
    let inputs = try store.failingInputs()
    guard !inputs.isEmpty else { return [] }
    return ["inputs that cannot be read"]
      + inputs.map {
        "  \($0.path): \(counted($0.failures, "run")), since \($0.since): \($0.message)"
      }
  }

  private func silent() throws -> [String] {
    let publishers = try store.silentPublishers()
    guard !publishers.isEmpty else { return [] }
    return ["publishers whose pages hold hardly any text now"]
      + publishers.map {
        "  \($0.name): the last \(counted($0.documents, "document")), since \($0.since): "
          + "\(counted($0.length, "character")), where it was \($0.formerLength)"
      }
  }

  private func size(of path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
  }
}
