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
    let time = TimePlot(question.positionsInOrder, marks: material.marks)
    let groups = PositionGroups(question: question, material: material, plot: plot, time: time)
      .views
    var view = QuestionGist(question: question, plot: plot).view
    view.add([
      "anchor": anchor, "disputed": question.discrepancy != nil, "groups": groups,
      "steps": time?.svg, "step_rows": time?.rows ?? [],
      "axis": plot.axis.svg,
      "axis_start": plot.axis.start > 0 ? Figure.grouped(plot.axis.start) : nil,
      "evidence": evidence(shown: &shown), "asides": asides(shown: &shown),
      "has_asides": !question.asides.isEmpty,
      "aside_count": counted(question.asides.count, "claim"),
      "resolutions": question.resolutions, "has_resolutions": !question.resolutions.isEmpty,
    ])
    addDiscrepancy(to: &view)
    addEstimates(to: &view, hasBand: plot.hasBand)
    return view
  }

  /// The id of the discrepancy; where nobody disagrees, made from the question.
  var anchor: String {
    if let discrepancy = question.discrepancy { return FileName.from(discrepancy.id) }
    let name = "question-\(question.question.measure.rawValue)-\(question.question.group)"
    return material.links.scope(of: material.subject) + FileName.from(name)
  }

  private func addDiscrepancy(to view: inout View) {
    let discrepancy = question.discrepancy
    view["discrepancy_id"] = discrepancy?.id
    view["address"] = address(of: discrepancy)
    view["explanation"] = discrepancy?.explanation
    view["differences"] = differences
    view["has_differences"] = !differences.isEmpty
    view["many_differences"] = differences.count > 3
    view["difference_count"] = counted(differences.count, "difference")
  }

  /// The permanent link as a whole; nil where nobody has said where the report is published.
  private func address(of discrepancy: Discrepancy?) -> String? {
    guard let discrepancy, material.report.address != nil else { return nil }
    let path = ReportPath(isSingleFile: material.links.isSingleFile)
    return material.report.address(
      of: path.anchor(discrepancy.id, incident: material.subject.incident.id))
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

  /// The claims on the question that were compared with nothing, with the reason.
  private func asides(shown: inout Set<String>) -> [View] {
    var views: [View] = []
    for aside in question.asides.sorted(by: { $0.claim < $1.claim }) {
      guard let claim = material.claim(aside.claim) else { continue }
      var view = ClaimView(
        claim: claim, material: material,
        side: material.marks.mark(of: claim.sources.first?.side),
        hasAnchor: shown.insert(claim.id).inserted
      ).view
      view["reason"] = aside.reason
      views.append(view)
    }
    return views
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
