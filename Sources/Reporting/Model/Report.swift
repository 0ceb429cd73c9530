/// Everything that a reader is shown of one run: the one value that every reporter takes.
///
/// Reporters sort what they are given, so the order of the arrays does not matter, and the same
/// report gives the same bytes on every machine.
package struct Report: Sendable {
  /// The heading of the index: "Who says how many".
  package var title: String
  package var incidents: [IncidentReport]
  /// How often each source speaks and stands alone, in order of name.
  package var sources: [SourceSummary]
  package var run: RunInformation
  package var methodology: Methodology
  /// The name of the policy whose low and high are drawn as a band: "ucdp".
  package var policy: String
  /// A day or a moment, ISO 8601, only where one was asked for (`SOURCE_DATE_EPOCH`); a report
  /// without one never differs from run to run.
  package var generated: String?
  /// What has changed in what disagrees since the report before; nil where there was none.
  package var changes: [ReportedChange]?
  /// What earlier reports told as changes, the newest first: a reader of the feed may have missed
  /// them.
  package var earlierChanges: [ReportedChange]
  /// Where the folder of the report is published, with a slash at its end:
  /// `https://desk.example.org/reports/`.
  ///
  /// With it, links that leave the report (citations, the feed, the map) are whole addresses.
  package var address: String?

  /// Makes a report; where no summaries of the sources are given, they are counted from the
  /// incidents.
  package init(
    title: String, incidents: [IncidentReport], sources: [SourceSummary]? = nil,
    run: RunInformation, methodology: Methodology = Methodology(), policy: String = "ucdp",
    generated: String? = nil, changes: [ReportedChange]? = nil,
    earlierChanges: [ReportedChange] = [], address: String? = nil
  ) {
    self.title = title
    self.incidents = incidents
    self.sources = sources ?? SourceSummary.summaries(of: incidents)
    self.run = run
    self.methodology = methodology
    self.policy = policy
    self.generated = generated
    self.changes = changes
    self.earlierChanges = earlierChanges
    self.address = address
  }

  /// The address of a path of the report; the path itself where nobody has said where it stands.
  package func address(of path: String) -> String {
    (WebAddress(address)?.text ?? "") + path
  }
}
