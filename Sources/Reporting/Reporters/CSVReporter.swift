import ClaimModel

/// Writes two tables, each with a row of HXL tags: one row per claim, one row per discrepancy.
package struct CSVReporter: Reporter {
  package init() {}

  package func parts(of report: Report) -> [ReportPart] {
    [
      ReportPart {
        let rows = report.incidentsInOrder.flatMap(claims)
        return [
          ReportFile(path: "claims.csv", text: CSVColumn.table(ClaimRow.columns, rows: rows))
        ]
      },
      ReportPart {
        let rows = report.incidentsInOrder.flatMap { discrepancies($0, report.policy) }
        return [
          ReportFile(
            path: "discrepancies.csv", text: CSVColumn.table(DiscrepancyRow.columns, rows: rows))
        ]
      },
    ]
  }

  private func claims(_ incident: IncidentReport) -> [ClaimRow] {
    let documents = Dictionary(incident.documents.map { ($0.id, $0) }) { first, _ in first }
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
