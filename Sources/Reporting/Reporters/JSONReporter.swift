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
    [ReportPart { [file(report)] }]
  }

  private func file(_ report: Report) -> ReportFile {
    let incidents = report.incidentsInOrder
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("record", "report")
      $0.field("title", report.title)
      $0.field("generated", report.generated)
      $0.field("policy", report.policy)
      $0.field("run", object: report.run.writeFields)
      $0.key("changes")
      if let changes = report.changes {
        $0.array(changes) { writer, change in change.write(to: &writer) }
      } else {
        $0.null()
      }
      write(incidents, to: &$0)
      $0.field("sources", report.sourcesInOrder) { writer, source in source.write(to: &writer) }
    }
    writer.newline()
    return ReportFile(path: "report.json", bytes: writer.bytes)
  }

  private func write(_ incidents: [IncidentReport], to writer: inout JSONWriter) {
    writer.field("incidents", incidents) { writer, incident in
      incident.incident.write(to: &writer)
    }
    writer.field("discrepancies", incidents.flatMap(\.questionsInOrder).compactMap(\.discrepancy)) {
      writer, discrepancy in discrepancy.write(to: &writer)
    }
    writer.field("agreements", agreements(incidents)) { writer, agreement in
      agreement.write(to: &writer)
    }
    writer.field("edits", edits(incidents)) { writer, edit in
      edit.write(to: &writer)
    }
    writer.field("claims", incidents.flatMap(\.claimsInOrder)) { writer, claim in
      claim.write(to: &writer)
    }
    let documents = Self.documents(incidents)
    let byId = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    writer.field("annotations", incidents.flatMap(\.claimsInOrder)) { writer, claim in
      ClaimAnnotation(claim: claim, document: byId[claim.document]).write(to: &writer)
    }
    writer.field("documents", documents) { writer, document in document.write(to: &writer) }
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

extension IncidentReport {
  /// In the order of documents and of their text.
  var claimsInOrder: [Claim] {
    claims.sorted { ($0.document, $0.start, $0.id) < ($1.document, $1.start, $1.id) }
  }
}
