package import ClaimModel

extension ReportedChange {
  /// Where the change is shown, from the folder of the report: the question on the page of its
  /// incident, `incidents/i-72067daaf5dd.html#d-1`.
  package var path: String {
    let page = "incidents/\(FileName.from(incident)).html"
    return after.map { "\(page)#\(FileName.from($0.id))" } ?? page
  }
}

extension Position {
  /// The figure in words: "at least 50", "about 35", "70 to 80".
  package var figureWords: String { Figure(self).words }
}
