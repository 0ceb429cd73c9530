internal import ClaimModel
internal import Comparison
internal import JSONLines

/// Passes every record on and adds the discrepancies.
///
/// Documents tell it who published what; discrepancies in the input are of an earlier comparison and
/// are left out.
package struct CompareFilter {
  private let comparer: Comparer

  package init(_ builder: StageBuilder) {
    comparer = builder.comparer()
  }

  package func run(_ streams: RecordStreams) async throws -> ExitStatus {
    var material = GatheredRecords()
    var writer = JSONWriter()
    let faults = try await streams.forEachRecord { record in
      if case .discrepancy = record { return }
      material.take(record)
      try streams.write(record, using: &writer)
    }
    let questions = try await comparer.questionsOnAllCores(material)
    let discrepancies = Ranking.sorted(
      questions.compactMap(\.discrepancy), newest: Comparer.newestDay(of: questions))
    for discrepancy in discrepancies { try streams.write(discrepancy, using: &writer) }
    try streams.flush(&writer)
    return .afterFaults(faults.count)
  }
}
