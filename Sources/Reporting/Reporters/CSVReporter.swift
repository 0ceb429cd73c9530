import ClaimModel

/// Writes two tables, each with a row of HXL tags: one row per claim, one row per discrepancy.
package struct CSVReporter: Reporter {
  package init() {}

  package func parts(of report: Report) -> [ReportPart] {
    let incidents = report.incidentsInOrder
    return table("claims.csv", ClaimRow.columns, of: incidents, rows: claims)
      + table("discrepancies.csv", DiscrepancyRow.columns, of: incidents) {
        [policy = report.policy] in
        discrepancies($0, policy)
      }
  }

  /// The head of a table, and then the rows of every incident.
  private func table<Row>(
    _ path: String, _ columns: [CSVColumn<Row>], of incidents: [IncidentReport],
    rows: @escaping @Sendable (IncidentReport) -> [Row]
  ) -> [ReportPart] {
    let head = ReportPart { [ReportFile(path: path, text: CSVColumn.head(columns))] }
    return [head]
      + ReportPart.pieces(incidents) { piece in
        let text = CSVColumn.lines(columns, rows: piece.flatMap(rows))
        return [ReportFile(path: path, text: text, isContinued: true)]
      }
  }

  private func claims(_ incident: IncidentReport) -> [ClaimRow] {
    let documents = incident.documentsByID
    return incident.claimsInOrder.map {
      ClaimRow(claim: $0, incident: incident.incident, document: documents[$0.document])
    }
  }

  private func discrepancies(_ incident: IncidentReport, _ policy: String) -> [DiscrepancyRow] {
    incident.questionsInOrder.compactMap { question in
      question.discrepancy.map {
        DiscrepancyRow(
          discrepancy: $0, question: question, incident: incident.incident, policy: policy)
      }
    }
  }
}
