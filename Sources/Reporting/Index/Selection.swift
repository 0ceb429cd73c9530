import ClaimModel

/// Incidents with something in common, in the order in which a page lists them.
struct Selection: Sendable {
  /// What they have in common; nil for all incidents.
  let facet: Facet?
  let key: FacetKey
  let incidents: [IncidentReport]

  /// Where a page of the selection lies in the report; pages count from 0.
  func path(page: Int = 0) -> String {
    page == 0 ? "\(stem).html" : "\(stem)-\(page + 1).html"
  }

  private var stem: String {
    switch facet {
    case nil, .kind: key.key
    case .some(let facet): "by/\(facet.rawValue)-\(FileName.from(key.key))"
    }
  }

  /// To where the value leads: its page, or the one incident that it has.
  var target: String {
    if facet?.isClosed == false, incidents.count == 1 { return incidents[0].path }
    return path()
  }

  var hasPages: Bool { target == path() }

  /// The kind of difference that the incidents share, where it is that.
  var kind: Discrepancy.Kind? {
    facet == .kind ? Discrepancy.Kind(rawValue: key.key) : nil
  }

  /// The heading of its page.
  var title: String {
    switch facet {
    case nil: key.label
    case .kind: kind.map { "Incidents with \($0.withArticle)" } ?? key.label
    case .measure: "Incidents with people \(key.label)"
    case .month: "Incidents of \(key.label)"
    case .voices: "Incidents with \(key.label) voices on one question"
    case .place: "Incidents in \(key.label)"
    case .source: "Incidents on which “\(key.label)” speaks"
    }
  }
}

extension Facet {
  /// The values that occur among incidents, each with those that have it.
  func selections(of incidents: [IncidentReport]) -> [Selection] {
    var found: [FacetKey: [IncidentReport]] = [:]
    for incident in incidents {
      for value in values(of: incident) { found[value, default: []].append(incident) }
    }
    let selections = found.map { Selection(facet: self, key: $0, incidents: $1) }
    return selections.sorted { left, right in isBefore(left, right) }
  }

  private func isBefore(_ left: Selection, _ right: Selection) -> Bool {
    let keys = (left.key.key, right.key.key)
    switch self {
    case .kind: return (left.kind?.gravity ?? 0) < (right.kind?.gravity ?? 0)
    case .month: return keys.0 > keys.1
    case .voices: return (Int(keys.0) ?? 0) < (Int(keys.1) ?? 0)
    case .measure, .place, .source:
      let counts = (left.incidents.count, right.incidents.count)
      return (counts.1, keys.0) < (counts.0, keys.1)
    }
  }
}
