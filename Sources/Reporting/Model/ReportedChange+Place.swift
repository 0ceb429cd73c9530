package import ClaimModel

extension ReportedChange {
  /// Where the change is shown: the question on the page of its incident,
  /// `incidents/i-72067daaf5dd.html#d-1`.
  package func place(in report: ReportPath) -> String {
    after.map { report.anchor($0.id, incident: incident) } ?? report.incident(incident)
  }
}

extension Position {
  /// The figure in words: "at least 50", "about 35", "70 to 80".
  package var figureWords: String { Figure(self).words }
}
