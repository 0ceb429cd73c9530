package import ClaimModel

/// How a discrepancy differs from what the report before had of it.
package struct ReportedChange: Sendable, Hashable {
  package enum What: String, Sendable, Hashable, CaseIterable {
    case new, widened, narrowed, resolved
  }

  package var what: What
  /// The id of the incident; of one that is gone, the id that it had.
  package var incident: String
  /// The title of the incident.
  package var title: String
  /// What the report before said; nil for a new discrepancy.
  package var before: Discrepancy?
  /// What holds now; nil for a resolved one.
  package var after: Discrepancy?

  package init(
    what: What, incident: String, title: String, before: Discrepancy?, after: Discrepancy?
  ) {
    self.what = what
    self.incident = incident
    self.title = title
    self.before = before
    self.after = after
  }
}
