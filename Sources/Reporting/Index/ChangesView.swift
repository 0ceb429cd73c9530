import ClaimModel

/// What has changed since the report before, which heads the index.
struct ChangesView {
  private static let limit = 50
  let changes: [ReportedChange]
  /// By their ids.
  let incidents: [String: IncidentReport]
  let links: Links

  var view: View {
    let shown = changes.inOrder.prefix(Self.limit)
    let rest = changes.count - shown.count
    return View([
      "summary": summary,
      "entries": shown.map { change in
        View([
          "what": change.what.rawValue, "title": change.title, "file": target(change),
          "label": change.label.capitalizedFirst, "words": change.words,
          "explanation": change.after?.explanation,
        ])
      },
      "has_entries": !changes.isEmpty,
      "more": rest > 0 ? "and \(counted(rest, "more change"))" : nil,
    ])
  }

  /// The discrepancy on the page of its incident; of a resolved one the page; nil where it is gone.
  private func target(_ change: ReportedChange) -> String? {
    incidents[change.incident].map { incident in
      guard let after = change.after else { return links.incident(incident) }
      return links.anchor(FileName.from(after.id), of: incident)
    }
  }

  /// "3 new, 1 widened"; without any, that nothing has changed.
  private var summary: String {
    let counts = ReportedChange.What.allCases.compactMap { what -> String? in
      let count = changes.count { $0.what == what }
      return count == 0 ? nil : "\(Figure.grouped(count)) \(what.rawValue)"
    }
    return counts.isEmpty
      ? "No disagreement is new, widened, narrowed or resolved."
      : counts.joined(separator: ", ") + "."
  }
}

extension [ReportedChange] {
  /// New before widened, narrowed and resolved; within each, the gravest first.
  var inOrder: [ReportedChange] {
    enumerated().sorted { left, right in Self.key(left) < Self.key(right) }.map(\.element)
  }

  private static func key(_ entry: (offset: Int, element: ReportedChange)) -> (Int, Int, Int) {
    let change = entry.element
    let what = ReportedChange.What.allCases.firstIndex(of: change.what) ?? 0
    return (what, (change.after ?? change.before)?.kind.gravity ?? 0, entry.offset)
  }
}
