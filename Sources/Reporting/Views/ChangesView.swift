import ClaimModel

/// What has changed since the report before, which heads the index.
struct ChangesView {
  private static let limit = 50
  let changes: [ReportedChange]
  /// By the id of an incident, the path of its page.
  let paths: [String: String]

  /// New before widened, narrowed and resolved; within each, the gravest first.
  private var ordered: [ReportedChange] {
    changes.enumerated().sorted { left, right in key(left) < key(right) }.map(\.element)
  }

  private func key(_ entry: (offset: Int, element: ReportedChange)) -> (Int, Int, Int) {
    let change = entry.element
    let what = ReportedChange.What.allCases.firstIndex(of: change.what) ?? 0
    return (what, (change.after ?? change.before)?.kind.gravity ?? 0, entry.offset)
  }

  var view: View {
    let shown = ordered.prefix(Self.limit)
    let rest = changes.count - shown.count
    return View([
      "summary": summary,
      "entries": shown.map { change in
        View([
          "what": change.what.rawValue, "title": change.title, "file": paths[change.incident],
          "label": change.label.capitalizedFirst, "words": change.words,
          "explanation": change.after?.explanation,
        ])
      },
      "has_entries": !changes.isEmpty,
      "more": rest > 0 ? "and \(counted(rest, "more change"))" : nil,
    ])
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
