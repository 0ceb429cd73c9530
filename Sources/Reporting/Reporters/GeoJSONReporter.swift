import ClaimModel
import JSONLines

/// Writes a map: each incident as a point of GeoJSON (RFC 7946), with what is in dispute.
///
/// An incident whose place has no coordinates is there without a point, so that the map is not
/// taken for the whole.
package struct GeoJSONReporter: Reporter {
  package static let path = "incidents.geojson"

  private let path: ReportPath

  package init(_ design: ReportDesign = ReportDesign()) {
    path = ReportPath(isSingleFile: design.isSingleFile)
  }

  package func parts(of report: Report) -> [ReportPart] {
    [ReportPart { [file(report)] }]
  }

  private func file(_ report: Report) -> ReportFile {
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("type", "FeatureCollection")
      $0.field("features", report.incidentsInOrder) { writer, incident in
        write(incident, of: report, to: &writer)
      }
    }
    writer.newline()
    return ReportFile(path: Self.path, bytes: writer.bytes)
  }

  private func write(
    _ incident: IncidentReport, of report: Report, to writer: inout JSONWriter
  ) {
    writer.object {
      $0.field("type", "Feature")
      $0.field("id", incident.incident.id)
      $0.field("geometry", incident.incident.place?.point) { writer, point in
        writer.field("type", "Point")
        writer.field("coordinates", point) { $0.value($1) }
      }
      $0.field("properties", object: { write(propertiesOf: incident, of: report, to: &$0) })
    }
  }

  private func write(
    propertiesOf incident: IncidentReport, of report: Report, to writer: inout JSONWriter
  ) {
    let leading = incident.leadingQuestion
    writer.field("title", incident.incident.title)
    writer.field("from", incident.incident.from?.description)
    writer.field("to", incident.incident.to?.description)
    writer.field("place", incident.incident.place?.name)
    writer.field("country", incident.incident.place?.country)
    writer.field("precision", incident.incident.place?.precision?.rawValue)
    writer.field("claims", incident.claims.count)
    writer.field("documents", Set(incident.claims.map(\.document)).count)
    writer.field("discrepancies", incident.questions.count { $0.discrepancy != nil })
    writer.field("kind", leading?.discrepancy?.kind.rawValue)
    writer.field("question", leading?.question.label)
    writer.field("figures", leading?.rangeWords)
    writer.field("explanation", incident.explanation)
    writer.field("url", report.address(of: path.incident(incident.incident.id)))
  }
}

extension Place {
  /// East first, as GeoJSON has it; nil where the place is not known on the map.
  fileprivate var point: [Double]? {
    guard let longitude, let latitude, (-180...180).contains(longitude),
      (-90...90).contains(latitude)
    else { return nil }
    return [longitude, latitude]
  }
}
