import ClaimModel
import JSONLines

/// Writes one JSON object with every record of the report.
///
/// Incidents, discrepancies and claims are the records of the program as its schemas have them. To
/// each claim belongs an annotation of the W3C Web Annotation Data Model, which says where its
/// words stand and what the SHA-256 of that text is.
package struct JSONReporter: Reporter {
  package init() {}

  package func parts(of report: Report) -> [ReportPart] {
    let incidents = report.incidentsInOrder
    // A piece of an array has at least one element, by which the next one knows its comma.
    let speaking = incidents.filter { !$0.claims.isEmpty }
    var file = JSONPieces(path: "report.json")
    file.write { write(headOf: report, to: &$0) }
    file.array("incidents", incidents) { $1.incident.write(to: &$0) }
    file.array("discrepancies", incidents.flatMap(\.questionsInOrder).compactMap(\.discrepancy)) {
      $1.write(to: &$0)
    }
    file.array("agreements", agreements(incidents)) { $1.write(to: &$0) }
    file.array("edits", edits(incidents)) { $1.write(to: &$0) }
    file.array("claims", speaking) { writer, incident in
      for claim in incident.claimsInOrder { claim.write(to: &writer) }
    }
    file.array("annotations", speaking) { writer, incident in
      let documents = incident.documentsByID
      for claim in incident.claimsInOrder {
        ClaimAnnotation(claim: claim, document: documents[claim.document]).write(to: &writer)
      }
    }
    file.array("documents", Self.documents(incidents)) { $1.write(to: &$0) }
    file.array("sources", report.sourcesInOrder) { $1.write(to: &$0) }
    file.write {
      $0.endObject()
      $0.newline()
    }
    return file.parts
  }

  private func write(headOf report: Report, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("record", "report")
    writer.field("title", report.title)
    writer.field("generated", report.generated)
    writer.field("policy", report.policy)
    writer.field("run", object: report.run.writeFields)
    writer.key("changes")
    if let changes = report.changes {
      writer.array(changes) { writer, change in change.write(to: &writer) }
    } else {
      writer.null()
    }
  }

  private func agreements(_ incidents: [IncidentReport]) -> [Agreement] {
    incidents.flatMap { incident in
      incident.questionsInOrder.filter { $0.discrepancy == nil }.map {
        Agreement(incident: incident.incident.id, question: $0)
      }
    }
  }

  private func edits(_ incidents: [IncidentReport]) -> [Edit] {
    incidents.flatMap { incident in
      incident.edits.map { Edit(incident: incident.incident.id, figure: $0) }
    }
  }

  /// Every document once, in order of id.
  private static func documents(_ incidents: [IncidentReport]) -> [ReportedDocument] {
    let pairs = incidents.flatMap(\.documents).map { ($0.id, $0) }
    return Dictionary(pairs) { first, _ in first }.values.sorted { $0.id < $1.id }
  }
}

/// A file of JSON that is made in pieces, the elements of its long arrays a few at a time.
private struct JSONPieces {
  let path: String
  private(set) var parts: [ReportPart] = []
  private var writer = JSONWriter(indented: true)

  init(path: String) {
    self.path = path
  }

  mutating func write(_ content: (inout JSONWriter) -> Void) {
    content(&writer)
    let file = ReportFile(path: path, bytes: writer.takeBytes(), isContinued: !parts.isEmpty)
    parts.append(ReportPart { [file] })
  }

  /// Adds an array; `write` writes at least one value for each element.
  mutating func array<Element: Sendable>(
    _ name: String, _ elements: [Element],
    _ write: @escaping @Sendable (inout JSONWriter, Element) -> Void
  ) {
    self.write {
      $0.key(name)
      $0.beginArray()
    }
    var following = writer
    if !elements.isEmpty { following.leaveToOthers() }
    parts += ReportPart.pieces(elements) { [path, first = writer, following] piece in
      var writer = piece.startIndex == 0 ? first : following
      for element in piece { write(&writer, element) }
      return [ReportFile(path: path, bytes: writer.takeBytes(), isContinued: true)]
    }
    writer = following
    self.write { $0.endArray() }
  }
}

extension IncidentReport {
  /// In the order of documents and of their text.
  var claimsInOrder: [Claim] {
    claims.sorted { ($0.document, $0.start, $0.id) < ($1.document, $1.start, $1.id) }
  }
}
