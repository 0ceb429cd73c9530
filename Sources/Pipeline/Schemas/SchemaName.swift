internal import Configuration

/// What there is a JSON Schema of.
package enum SchemaName: String, CaseIterable, Sendable {
  case configuration
  case document, article, claim, attribution, incident, discrepancy, notice
  case report, geojson, atom
  case claimsTable = "claims.csv"
  case discrepanciesTable = "discrepancies.csv"

  /// The text of the schema, as it stands under `schema/`.
  package var text: String {
    switch self {
    case .configuration: ConfigurationSchema.text()
    case .document: EmbeddedSchemas.document
    case .article: EmbeddedSchemas.article
    case .claim: EmbeddedSchemas.claim
    case .attribution: EmbeddedSchemas.attribution
    case .incident: EmbeddedSchemas.incident
    case .discrepancy: EmbeddedSchemas.discrepancy
    case .notice: EmbeddedSchemas.notice
    case .report: EmbeddedSchemas.report
    case .geojson: EmbeddedSchemas.reportGeojson
    case .claimsTable: EmbeddedSchemas.reportClaimsCsv
    case .discrepanciesTable: EmbeddedSchemas.reportDiscrepanciesCsv
    case .atom: EmbeddedSchemas.reportAtom
    }
  }
}
