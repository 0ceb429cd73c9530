internal import ClaimModel
internal import Configuration
internal import Diagnostics
internal import FoundationEssentials
internal import Ledger

/// Everything that a configuration gives, for commands that look into it and change nothing.
struct RememberedMaterial {
  var material: GatheredRecords
  /// The incidents of the last report, by which the present ones have their ids.
  var known: [Incident]
  /// What is wrong with the inputs, where they were looked at.
  var diagnostics: [Diagnostic] = []
  /// Ids of documents whose words differ from those that the ledger had.
  var edited: [String] = []

  /// What the last run recorded; where there is no ledger, what the inputs give now.
  init(_ prepared: PreparedConfiguration) async throws {
    let path = prepared.configuration.ledger.resolved
    guard FileManager.default.fileExists(atPath: path) else {
      try await self.init(prepared, refreshing: try LedgerStore(path: nil))
      return
    }
    try await self.init(prepared, readIn: try LedgerStore(path: path))
  }

  /// What a run would find that begins from a ledger; the ledger then holds what was read.
  init(_ prepared: PreparedConfiguration, refreshing store: LedgerStore) async throws {
    let intake = IntakeStage(prepared)
    let listing = intake.list()
    let fingerprints = RunFingerprints(
      prepared, last: try store.runs(limit: 1).first?.settings ?? [:], date: "")
    let run = try store.begin(.forLooking).run
    // Looking on must not be seen from outside.
    let taken = try await intake.take(
      listing, into: store, run: run, isFull: false, isOffline: true)
    if prepared.configuration.attribute != nil {
      _ = try await ReadingStage(reader: StageBuilder(prepared).claimReader())
        .read(store, rules: fingerprints.rules)
    }
    try await self.init(prepared, readIn: store)
    diagnostics = listing.diagnostics + taken.diagnostics
    edited = taken.changes.edited
  }

  /// What the readings of a ledger give when they are grouped and compared.
  private init(_ prepared: PreparedConfiguration, readIn store: LedgerStore) async throws {
    known = try RecordedMaterial.incidents(in: store)
    material = try await RecordedMaterial.readings(in: store)
    var finding = FindingStage(prepared, known: known)
    _ = try await finding.find(&material, tell: { _ in })
  }
}

extension RunRecord {
  fileprivate static var forLooking: RunRecord {
    RunRecord(
      started: "", program: ProgramVersion.current, configuration: "", settings: [:], rules: "",
      outcome: "")
  }
}
