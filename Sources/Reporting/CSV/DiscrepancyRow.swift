import ClaimModel

/// A discrepancy with its incident, as one line of `discrepancies.csv`.
struct DiscrepancyRow {
  let discrepancy: Discrepancy
  let question: QuestionReport
  let incident: Incident
  let policy: String

  static let columns: [CSVColumn<DiscrepancyRow>] = questionColumns + figureColumns

  private static let questionColumns: [CSVColumn<DiscrepancyRow>] = [
    CSVColumn("discrepancy", "#meta+id+discrepancy") { .text($0.discrepancy.id) },
    CSVColumn("incident", "#event+id") { .text($0.incident.id) },
    CSVColumn("incident_title", "#event+name") { .text($0.incident.title) },
    CSVColumn("measure", "#affected+type") { .text($0.question.question.measure.rawValue) },
    CSVColumn("group", "#affected+group") { .text($0.question.question.group) },
    CSVColumn("question", "#affected+label") { .text($0.question.question.label) },
    CSVColumn("kind", "#indicator+kind") { .text($0.discrepancy.kind.rawValue) },
    CSVColumn("explanation", "#description") { .text($0.discrepancy.explanation) },
  ]

  private static let figureColumns: [CSVColumn<DiscrepancyRow>] = [
    CSVColumn("positions", "#meta+source+count") { .number($0.question.positions.count) },
    CSVColumn("figures", "#affected+num+text") { .text($0.figures) },
    CSVColumn("spread", "#affected+num+spread") { .number($0.discrepancy.spread) },
    CSVColumn("since", "#date+since") { .text($0.discrepancy.since) },
    CSVColumn("policy", "#meta+policy") { .text($0.estimate == nil ? nil : $0.policy) },
    CSVColumn("low", "#affected+num+min") { .number($0.estimate?.low) },
    CSVColumn("best", "#affected+num+best") { .number($0.estimate?.best) },
    CSVColumn("high", "#affected+num+max") { .number($0.estimate?.high) },
  ]

  private var estimate: Discrepancy.Estimate? { question.estimates[policy] }

  /// Who says what, in one cell: `army: 21; rebels: 50`.
  private var figures: String {
    question.positionsInOrder.map { position in
      let verb = position.status.verb.map { $0 + " " } ?? ""
      return "\(position.source): \(verb)\(Figure(position).words)"
    }.joined(separator: "; ")
  }
}
