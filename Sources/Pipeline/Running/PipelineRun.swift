internal import Configuration
package import Diagnostics
internal import Ledger

/// One run of the whole pipeline: what is new or changed is read, and every report is replaced.
///
/// What was read stays in the ledger from batch to batch, and what was found when the reports are in
/// their places: a run that dies at any moment leaves the last good report, and the next run goes on
/// from what is recorded.
package struct PipelineRun: Sendable {
  private let prepared: PreparedConfiguration
  private let options: RunOptions

  package init(_ prepared: PreparedConfiguration, _ options: RunOptions = RunOptions()) {
    self.prepared = prepared
    self.options = options
  }

  /// Does the stages of the configuration, one after the other.
  ///
  /// - Parameters:
  ///   - note: gets what is wrong with the inputs.
  ///   - tell: gets one line for each stage when it is done.
  ///   - progress: is told often how far a stage has come.
  package func run(
    note: (Diagnostic) -> Void, tell: (RunMessage) -> Void,
    progress: (RunProgress) -> Void = { _ in }
  ) async throws -> ExitStatus {
    do {
      let reports = try ReportStage(
        prepared, date: options.date, isSingleFile: options.isSingleFile)
      let path = options.isRemembered ? prepared.configuration.ledger.resolved : nil
      let session = try LedgerSession(path: path, tell: tell)
      do {
        return try await go(session.store, reports, note: note, tell: tell, progress: progress)
      } catch let failure as LedgerFailure {
        guard case .corrupted = failure.kind else { throw failure }
        let anew = try session.anew(after: failure, tell: tell)
        return try await go(anew.store, reports, note: note, tell: tell, progress: progress)
      }
    } catch let failure as LedgerFailure {
      guard case .held = failure.kind else { throw failure }
      tell(.error("\(failure)"))
      return .held
    }
  }

  private func go(
    _ store: LedgerStore, _ reports: ReportStage, note: (Diagnostic) -> Void,
    tell: (RunMessage) -> Void, progress: (RunProgress) -> Void
  ) async throws -> ExitStatus {
    var steps = try RunSteps(prepared, options, store, reports)
    return try await steps.go(note: note, tell: tell, progress: progress)
  }
}
