import ClaimModel

/// One question of an incident: positions, differences, and every claim in its sentence.
struct QuestionView {
  let question: QuestionReport
  let material: IncidentMaterial

  /// Makes the view; `shown` holds the claims that stand further up on the page, and grows.
  func view(shown: inout Set<String>) -> View {
    let plot = QuestionPlot(
      positions: question.positions, estimate: question.estimates[material.report.policy],
      marks: material.marks)
    let positions = question.positionsInOrder.map { position in
      PositionView(
        position: position, plot: plot, side: material.marks.mark(of: position.side),
        material: material
      ).view
    }
    var view = QuestionGist(question: question, plot: plot).view
    view.add([
      "anchor": anchor, "disputed": question.discrepancy != nil, "positions": positions,
      "axis": plot.axis.svg,
      "axis_start": plot.axis.start > 0 ? Figure.grouped(plot.axis.start) : nil,
      "evidence": evidence(shown: &shown),
    ])
    addDiscrepancy(to: &view)
    addEstimates(to: &view, hasBand: plot.hasBand)
    return view
  }

  /// The id of the discrepancy; where nobody disagrees, made from the question.
  var anchor: String {
    FileName.from(
      question.discrepancy?.id
        ?? "question-\(question.question.measure.rawValue)-\(question.question.group)")
  }

  private func addDiscrepancy(to view: inout View) {
    let discrepancy = question.discrepancy
    view["discrepancy_id"] = discrepancy?.id
    view["explanation"] = discrepancy?.explanation
    view["note"] = note
    view["differences"] = differences
    view["has_differences"] = !differences.isEmpty
    view["many_differences"] = differences.count > 3
    view["difference_count"] = counted(differences.count, "difference")
  }

  /// How far apart the figures are, and since when: "29 people apart, since 13 March 2025".
  private var note: String? {
    let discrepancy = question.discrepancy
    let spread = discrepancy?.spread.map { counted($0, "person", "people") + " apart" }
    let since = discrepancy?.since.map { "since \(Days.words(iso: $0))" }
    let parts = [spread, since].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst + "."
  }

  /// The gravest first; a single one that only repeats the explanation is left out.
  private var differences: [View] {
    guard let discrepancy = question.discrepancy else { return [] }
    let sorted = discrepancy.differences.sorted {
      ($0.kind.gravity, $0.first, $0.second) < ($1.kind.gravity, $1.first, $1.second)
    }
    if sorted.count == 1, sorted[0].explanation == discrepancy.explanation { return [] }
    return sorted.map {
      View(["kind": $0.kind.rawValue, "meaning": $0.kind.meaning, "sentence": $0.explanation])
    }
  }

  private func addEstimates(to view: inout View, hasBand: Bool) {
    let chosen = question.estimates[material.report.policy]
    view["has_band"] = hasBand
    view["policy"] = material.report.policy
    view["band_low"] = chosen?.low.map(Figure.grouped)
    view["band_high"] = chosen?.high.map(Figure.grouped)
    view["estimates"] = question.estimates.sorted { $0.key < $1.key }.map { name, estimate in
      View([
        "name": name, "low": estimate.low.map(Figure.grouped) ?? "–",
        "best": estimate.best.map(Figure.grouped) ?? "–",
        "high": estimate.high.map(Figure.grouped) ?? "–",
      ])
    }
    view["has_estimates"] = !question.estimates.isEmpty
  }

  /// The claims in the order of the positions, each position's latest first.
  private func evidence(shown: inout Set<String>) -> [View] {
    var here: Set<String> = []
    var views: [View] = []
    for position in question.positionsInOrder {
      let latest = position.claims.map { ($0, false) }
      let replaced = position.earlier.reversed().flatMap(\.claims).map { ($0, true) }
      for (id, isSuperseded) in latest + replaced {
        guard let claim = material.claim(id), here.insert(id).inserted else { continue }
        views.append(
          ClaimView(
            claim: claim, material: material, side: material.marks.mark(of: position.side),
            isSuperseded: isSuperseded, hasAnchor: shown.insert(id).inserted
          ).view)
      }
    }
    return views
  }
}
