internal import Configuration
package import Diagnostics
internal import FoundationEssentials
internal import Ledger

/// Finds out what a run would change, without a trace: the run is made on a copy of the ledger.
///
/// It takes the same steps as a run, so that the run which follows does exactly what was planned,
/// as long as the inputs stay as they are. Files that are new or were edited are read; nothing is
/// fetched from the network.
package struct Planner {
  private let prepared: PreparedConfiguration
  private let name: String

  /// - Parameter name: of the configuration, for the heading.
  package init(_ prepared: PreparedConfiguration, name: String) {
    self.prepared = prepared
    self.name = name
  }

  /// The plan against the last report.
  package func plan(note: (Diagnostic) -> Void) async throws -> Plan {
    let store = try copy()
    let before = try await Findings(recordedIn: store)
    let last = try store.lastReport()
    let changes = RunFingerprints(prepared, last: last?.settings ?? [:], date: "")
      .changes(since: last?.settings ?? [:])
    let base = last.map { "the run of \($0.started)" } ?? "nothing, for there has been no run yet"
    let heading = Plan.Heading(
      configuration: name, base: base,
      changed: last == nil ? [] : changes.ofReading + changes.others)
    let after = try await RememberedMaterial(prepared, refreshing: store)
    after.diagnostics.forEach(note)
    return Plan(heading, from: before, to: Findings(after.material), edited: after.edited)
  }

  /// The plan against what another configuration makes of the same documents.
  package func plan(
    against other: PreparedConfiguration, name base: String, note: (Diagnostic) -> Void
  ) async throws -> Plan {
    let before = try await RememberedMaterial(other, refreshing: try copy())
    let after = try await RememberedMaterial(prepared, refreshing: try copy())
    after.diagnostics.forEach(note)
    let heading = Plan.Heading(configuration: name, base: base, changed: [])
    return Plan(heading, from: Findings(before.material), to: Findings(after.material), edited: [])
  }

  private func copy() throws(LedgerFailure) -> LedgerStore {
    let path = prepared.configuration.ledger.resolved
    guard FileManager.default.fileExists(atPath: path) else { return try LedgerStore(path: nil) }
    // A run that is under way has read with its own settings what the last report does not know.
    let lock = try LedgerLock(ledger: path)
    return try withExtendedLifetime(lock) { () throws(LedgerFailure) in
      try LedgerStore.copy(of: path)
    }
  }
}
