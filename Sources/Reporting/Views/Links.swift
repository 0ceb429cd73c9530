import ClaimModel

/// Where the parts of a report stand: on pages of their own, or all of them on one.
///
/// Anchors are those of the ids in both; on a single page, what every incident has gets the
/// incident's name before it.
struct Links: Sendable {
  let isSingleFile: Bool
  /// The way from the page to the folder of the report: "" or "../".
  var root = ""

  /// A page that every report has.
  func page(_ name: String, anchor: String? = nil) -> String {
    if isSingleFile { return "#\(anchor ?? name)" }
    return name + ".html" + (anchor.map { "#\($0)" } ?? "")
  }

  func incident(_ incident: IncidentReport) -> String {
    isSingleFile ? "#\(FileName.from(incident.incident.id))" : incident.path
  }

  /// A claim, discrepancy or question of an incident.
  func anchor(_ anchor: String, of incident: IncidentReport) -> String {
    isSingleFile ? "#\(anchor)" : "\(root)\(incident.path)#\(anchor)"
  }

  /// The stored text of a document, at a claim; nil where the report does not hold the text.
  func text(_ document: ReportedDocument, at claim: Claim? = nil) -> String? {
    guard let path = StoredText.path(document) else { return nil }
    let anchor = claim.map { textAnchor($0.id) }
    if isSingleFile { return "#\(anchor ?? textAnchor(document.id))" }
    return root + path + (anchor.map { "#\($0)" } ?? "")
  }

  /// The anchor of a claim or document in a stored text.
  func textAnchor(_ id: String) -> String {
    (isSingleFile ? "text-" : "") + FileName.from(id)
  }

  /// What stands before the anchors that every incident has.
  func scope(of incident: IncidentReport) -> String {
    isSingleFile ? FileName.from(incident.incident.id) + "-" : ""
  }
}
