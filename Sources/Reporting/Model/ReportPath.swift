/// Where the parts of a written report stand, from its folder.
///
/// They stay as long as the ids do, so that a link in a notice or a footnote holds.
package struct ReportPath: Sendable, Hashable {
  /// Whether the report is one file.
  package let isSingleFile: Bool

  package init(isSingleFile: Bool) {
    self.isSingleFile = isSingleFile
  }

  /// The index: `index.html`, `report.html`.
  package var index: String { isSingleFile ? SingleFileReporter.path : "index.html" }

  /// The page of an incident: `incidents/i-7f3a9c.html`, `report.html#i-7f3a9c`.
  package func incident(_ id: String) -> String {
    let name = FileName.from(id)
    return isSingleFile ? "\(index)#\(name)" : "incidents/\(name).html"
  }

  /// A discrepancy or a claim on the page of its incident: `incidents/i-7f3a9c.html#d-09c1`.
  package func anchor(_ id: String, incident: String) -> String {
    (isSingleFile ? index : self.incident(incident)) + "#" + FileName.from(id)
  }
}
