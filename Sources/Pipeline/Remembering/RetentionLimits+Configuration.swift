internal import Configuration
internal import Glibc
internal import Ledger

extension RetentionLimits {
  /// The times of the configuration, counted back from now.
  init(_ retention: RetentionConfiguration) {
    func limit(_ span: DaySpan?) -> String? {
      span.map { ReportDate(secondsSinceEpoch: time(nil) - $0.days * 86_400).text }
    }
    self.init(
      versions: limit(retention.versions), gone: limit(retention.gone),
      resolved: limit(retention.resolved), runs: limit(retention.runs))
  }
}

extension RetentionCounts {
  /// "3 older versions, 1 document of files that are gone"; nil where nothing was deleted.
  var words: String? {
    let parts = [
      (versions, "older version", "older versions"),
      (documents, "document of a file that is gone", "documents of files that are gone"),
      (discrepancies, "resolved discrepancy", "resolved discrepancies"),
      (runs, "record of a run", "records of runs"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
