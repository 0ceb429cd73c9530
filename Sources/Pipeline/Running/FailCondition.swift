internal import ClaimModel
internal import Reporting

/// What makes a run end with the status for a discrepancy that was found.
package enum FailCondition: String, CaseIterable, Sendable {
  /// Any discrepancy of any kind.
  case any
  /// A discrepancy that the last report did not have, and one that has grown since.
  case new, widened
  case contradiction, imbalance, denial, update, scope, subset, bound, rounding

  func isMet(by change: ReportedChange) -> Bool { change.what.rawValue == rawValue }

  func isMet(byKinds counts: [String: Int]) -> Bool {
    counts.contains { kind, count in count > 0 && (self == .any || kind == rawValue) }
  }

  func isMet(by discrepancy: Discrepancy) -> Bool {
    self == .any || discrepancy.kind.rawValue == rawValue
  }
}
