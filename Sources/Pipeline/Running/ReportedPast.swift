internal import Reporting

/// What a report tells beside the records of its documents; the filter, which has no ledger, knows
/// none of it.
struct ReportedPast {
  /// What has changed since the last report; nil where there was none.
  var changes: [ReportedChange]?
  /// What earlier reports told as changes, the newest first.
  var earlierChanges: [ReportedChange] = []
  /// By incident, the figures that pages have changed without a word.
  var edits: [String: [EditedFigure]] = [:]
  /// How long each step of the run took, by its name; told only in a report that is dated by the
  /// clock, for it differs in every run.
  var seconds: [(step: String, seconds: Double)] = []
}
