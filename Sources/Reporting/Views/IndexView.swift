import ClaimModel

/// The incidents of a report, the gravest disagreement first, and those of each kind.
struct IndexView {
  /// The incidents on which a kind of difference occurs; all of them where the kind is nil.
  struct Selection {
    let kind: Discrepancy.Kind?
    let incidents: [IncidentMaterial]

    /// Where a page of the selection lies in the report; pages count from 0.
    func path(page: Int) -> String {
      let name = kind?.rawValue ?? "index"
      return page == 0 ? "\(name).html" : "\(name)-\(page + 1).html"
    }
  }

  let report: Report
  /// All incidents first, then those of each kind that occurs.
  let selections: [Selection]

  init(_ report: Report) {
    self.report = report
    let incidents = report.incidents.map { ($0.order, $0) }.sorted { $0.0 < $1.0 }
      .map { IncidentMaterial($0.1, of: report) }
    let kinds = incidents.map { $0.subject.kinds }
    let ofKinds = Discrepancy.Kind.allCases.map { kind in
      Selection(
        kind: kind, incidents: zip(incidents, kinds).filter { $0.1.contains(kind) }.map(\.0))
    }
    selections =
      [Selection(kind: nil, incidents: incidents)] + ofKinds.filter { !$0.incidents.isEmpty }
  }

  /// In the order of the index.
  var incidents: [IncidentMaterial] { selections[0].incidents }

  /// What has changed since the report before; nil where there was none.
  var changes: View? {
    report.changes.map { changes in
      let paths = incidents.map { ($0.subject.incident.id, $0.path) }
      return ChangesView(
        changes: changes, paths: Dictionary(paths) { first, _ in first }
      ).view
    }
  }

  /// How much there is, in one sentence.
  var summary: String {
    let claims = incidents.reduce(0) { $0 + $1.subject.claims.count }
    return "\(counted(incidents.count, "incident")), with \(counted(claims, "claim")) of how many "
      + "people were affected, from \(counted(report.run.documents, "document"))."
  }
}
