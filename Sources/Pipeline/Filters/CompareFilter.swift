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

  package func run(_ streams: RecordStreams) throws -> ExitStatus {
    var material = GatheredRecords()
    var writer = JSONWriter()
    let faults = try streams.forEachRecord { record in
      if case .discrepancy = record { return }
      material.take(record)
      try streams.write(record, using: &writer)
    }
    let discrepancies = comparer.discrepancies(
      incidents: material.incidents, claims: material.claims, articles: material.articles,
      documents: material.documents.map(Publication.init))
    for discrepancy in discrepancies { try streams.write(discrepancy, using: &writer) }
    try streams.flush(&writer)
    return .afterFaults(faults.count)
  }
}
