internal import ClaimModel

/// What makes a run end with the status for a discrepancy that was found.
package enum FailCondition: String, CaseIterable, Sendable {
  /// Any discrepancy of any kind.
  case any
  case contradiction, imbalance, denial, update, scope, subset, bound, rounding

  func isMet(by discrepancy: Discrepancy) -> Bool {
    self == .any || discrepancy.kind.rawValue == rawValue
  }
}
