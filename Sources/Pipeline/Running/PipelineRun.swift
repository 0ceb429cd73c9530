internal import ClaimModel
package import Diagnostics
internal import Ingestion

/// One run of the whole pipeline: every input is read, every report replaced.
///
/// Nothing is remembered from run to run yet, so that each run reads all of its inputs.
package struct PipelineRun: Sendable {
  private let prepared: PreparedConfiguration
  private let date: ReportDate?
  private let conditions: [FailCondition]

  package init(
    _ prepared: PreparedConfiguration, date: ReportDate? = nil,
    failOn conditions: [FailCondition] = []
  ) {
    self.prepared = prepared
    self.date = date
    self.conditions = conditions
  }

  /// Does the stages of the configuration, one after the other.
  ///
  /// - Parameters:
  ///   - note: gets what is wrong with the inputs.
  ///   - tell: gets one line for each stage when it is done.
  package func run(
    note: (Diagnostic) -> Void, tell: (String) -> Void
  ) async throws -> ExitStatus {
    let reports = try ReportStage(prepared, date: date)
    let flow = try await Flow(prepared).run(note: note, tell: tell)
    for folder in try reports.write(flow.material, skipped: flow.summary.diagnostics) {
      tell("report: \(folder)")
    }
    let isMet = flow.material.discrepancies.contains { found in
      conditions.contains { $0.isMet(by: found) }
    }
    return isMet ? .discrepancyFound : .afterFaults(flow.summary.counts.skipped)
  }
}
