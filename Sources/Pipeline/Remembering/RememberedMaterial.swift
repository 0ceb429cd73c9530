internal import ClaimModel
internal import Configuration
internal import FoundationEssentials
internal import Ledger

/// Everything that a configuration gives, for commands that look into it and change nothing.
struct RememberedMaterial {
  var material: GatheredRecords
  /// The incidents of the last report, by which the present ones have their ids.
  var known: [Incident]

  /// What the last run recorded; where there is no ledger, what the inputs give now.
  init(_ prepared: PreparedConfiguration) async throws {
    let path = prepared.configuration.ledger.resolved
    let isThere = FileManager.default.fileExists(atPath: path)
    let store = try LedgerStore(path: isThere ? path : nil)
    if !isThere {
      let intake = IntakeStage(prepared)
      let run = try store.begin(.forLooking).run
      _ = try intake.take(intake.list(), into: store, run: run, isFull: true)
      _ = try await ReadingStage(reader: StageBuilder(prepared).claimReader())
        .read(store, rules: run.rules)
    }
    known = try RecordedMaterial.incidents(in: store)
    material = try await RecordedMaterial.readings(in: store)
    var finding = FindingStage(prepared, known: known)
    _ = finding.find(&material, tell: { _ in })
  }
}

extension RunRecord {
  fileprivate static var forLooking: RunRecord {
    RunRecord(
      started: "", program: ProgramVersion.current, configuration: "", settings: [:], rules: "",
      outcome: "")
  }
}
