import ClaimModel

/// The incidents of a report, the gravest disagreement first, and every choice among them.
struct IndexView: Sendable {
  let report: Report
  let links: Links
  /// In the order of the index.
  let incidents: [IncidentReport]
  /// By the kind of difference, and by everything else.
  let facets: [(facet: Facet, selections: [Selection])]

  init(_ report: Report, links: Links = Links(isSingleFile: false)) {
    self.report = report
    self.links = links
    let incidents = report.incidentsInOrder
    self.incidents = incidents
    facets = Facet.allCases.map { ($0, $0.selections(of: incidents)) }
  }

  /// All incidents first, then those of each kind that occurs.
  var kinds: [Selection] { [all] + selections(of: .kind) }

  var all: Selection {
    Selection(facet: nil, key: FacetKey("index", label: report.title), incidents: incidents)
  }

  /// The same incidents in other orders.
  var orders: [Selection] {
    let newest = incidents.enumerated().sorted {
      ($1.element.lastDay, $0.offset) < ($0.element.lastDay, $1.offset)
    }
    let widest = incidents.enumerated().sorted {
      ($1.element.widest, $0.offset) < ($0.element.widest, $1.offset)
    }
    return [
      Selection(
        facet: nil, key: FacetKey("by/newest", label: "The newest incidents first"),
        incidents: newest.map(\.element)),
      Selection(
        facet: nil, key: FacetKey("by/widest", label: "The most people in dispute first"),
        incidents: widest.map(\.element)),
    ]
  }

  func selections(of facet: Facet) -> [Selection] {
    facets.first { $0.facet == facet }?.selections ?? []
  }

  /// What has changed since the report before; nil where there was none.
  var changes: View? {
    report.changes.map { changes in
      let known = incidents.map { ($0.incident.id, $0) }
      return ChangesView(
        changes: changes, incidents: Dictionary(known) { first, _ in first }, links: links
      ).view
    }
  }

  /// How much there is, in one sentence.
  var summary: String {
    let claims = incidents.reduce(0) { $0 + $1.claims.count }
    return "\(counted(incidents.count, "incident")), with \(counted(claims, "claim")) of how many "
      + "people were affected, from \(counted(report.run.documents, "document"))."
  }
}

extension IncidentReport {
  fileprivate var lastDay: Int { (incident.to ?? incident.from)?.daysSinceEpoch ?? .min }

  /// How many people are in dispute on the question on which most are.
  var widest: Int { questions.map(\.peopleInDispute).max() ?? 0 }
}
