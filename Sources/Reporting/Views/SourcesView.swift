import ClaimModel

/// The sources of a report, and how often each stands alone.
struct SourcesView {
  let report: Report

  var view: View {
    let sources = report.sourcesInOrder
    return View([
      "title": "Sources", "has_sources": !sources.isEmpty,
      "count": counted(sources.count, "source"),
      "sources": sources.map(row),
    ])
  }

  private func row(_ source: SourceSummary) -> View {
    View([
      "name": source.name, "kind": source.kind?.words ?? "own voice", "side": source.side ?? "–",
      "claim_count": Figure.grouped(source.claims),
      "question_count": Figure.grouped(source.questions),
      "own_losses": Figure.grouped(source.ownLosses),
      "enemy_losses": Figure.grouped(source.enemyLosses),
      "alone": Figure.grouped(source.alone), "revised": Figure.grouped(source.revised),
    ])
  }
}

extension Report {
  /// Those who speak most first.
  var sourcesInOrder: [SourceSummary] {
    sources.sorted {
      ($1.claims, $0.name, $0.kind?.rawValue ?? "", $0.side ?? "")
        < ($0.claims, $1.name, $1.kind?.rawValue ?? "", $1.side ?? "")
    }
  }
}
