import ClaimModel

/// A claim with its incident and its document, as one line of `claims.csv`.
struct ClaimRow {
  let claim: Claim
  let incident: Incident
  let document: ReportedDocument?

  static let columns: [CSVColumn<ClaimRow>] =
    incidentColumns + figureColumns + sourceColumns + documentColumns

  private static let incidentColumns: [CSVColumn<ClaimRow>] = [
    CSVColumn("claim", "#meta+id+claim") { .text($0.claim.id) },
    CSVColumn("incident", "#event+id") { .text($0.incident.id) },
    CSVColumn("incident_title", "#event+name") { .text($0.incident.title) },
    CSVColumn("incident_from", "#date+start") { .text($0.incident.from?.description) },
    CSVColumn("incident_to", "#date+end") { .text($0.incident.to?.description) },
    CSVColumn("place", "#loc+name") { .text($0.incident.place?.name) },
    CSVColumn("country", "#country+code+v_iso2") { .text($0.incident.place?.country) },
    CSVColumn("latitude", "#geo+lat") { .degrees($0.incident.place?.latitude) },
    CSVColumn("longitude", "#geo+lon") { .degrees($0.incident.place?.longitude) },
  ]

  private static let figureColumns: [CSVColumn<ClaimRow>] = [
    CSVColumn("measure", "#affected+type") { .text($0.claim.measure.rawValue) },
    CSVColumn("group", "#affected+group") { .text($0.claim.group.rawValue) },
    CSVColumn("group_text", "#affected+group+text") { .text($0.claim.groupText) },
    CSVColumn("figure", "#affected+num+text") { .text($0.claim.quantity.text) },
    CSVColumn("low", "#affected+num+min") { .number($0.claim.quantity.low) },
    CSVColumn("high", "#affected+num+max") { .number($0.claim.quantity.high) },
    CSVColumn("relation", "#affected+num+relation") { .text($0.claim.quantity.relation.rawValue) },
    CSVColumn("status", "#status+claim") { .text($0.claim.status.rawValue) },
    CSVColumn("background", "#status+background") { .flag($0.claim.background) },
    CSVColumn("part_of", "#meta+id+whole") { .text($0.claim.partOf) },
    CSVColumn("occurred_from", "#date+occurred+start") {
      .text($0.claim.occurred?.from?.description)
    },
    CSVColumn("occurred_to", "#date+occurred+end") { .text($0.claim.occurred?.to?.description) },
  ]

  private static let sourceColumns: [CSVColumn<ClaimRow>] = [
    CSVColumn("source", "#meta+source+name") { .text($0.joined { $0.name }) },
    CSVColumn("source_text", "#meta+source+text") { .text($0.joined { $0.text }) },
    CSVColumn("source_kind", "#meta+source+type") { .text($0.joined { $0.kind.rawValue }) },
    CSVColumn("source_side", "#meta+source+side") { .text($0.joined { $0.side ?? "" }) },
    CSVColumn("reported", "#date+reported") { .text($0.claim.reported) },
    CSVColumn("sentence", "#description+sentence") { .text($0.claim.sentence) },
  ]

  private static let documentColumns: [CSVColumn<ClaimRow>] = [
    CSVColumn("document", "#meta+id+document") { .text($0.claim.document) },
    CSVColumn("start", "#meta+start") { .number($0.claim.start) },
    CSVColumn("end", "#meta+end") { .number($0.claim.end) },
    CSVColumn("publisher", "#org+publisher+name") { .text($0.document?.publisher) },
    CSVColumn("published", "#date+published") { .text($0.document?.published) },
    CSVColumn("url", "#meta+url") { .text($0.document?.url) },
    CSVColumn("sha256", "#meta+hash") { .text($0.document?.textHash) },
  ]

  /// The parts of several sources in one cell, in the order of the sources.
  private func joined(_ part: (Source) -> String) -> String {
    claim.sources.map(part).joined(separator: "; ")
  }
}
