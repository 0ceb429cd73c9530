import ClaimModel

/// The sources of a report: how often each speaks, of whose losses, and how often it stands alone.
struct SourcesView: Sendable {
  /// How many sources stand on one page.
  private static let length = 250

  let report: Report
  /// Where the lists of the sources are; nil where a report has no such pages.
  var index: IndexView?

  var pages: [IndexPages.Page] {
    let sources = report.sourcesInOrder
    let targets = targets
    return PageSlice.slices(of: sources.count, length: Self.length).map { slice in
      IndexPages.Page(path: Self.path(page: slice.number), title: "Sources") {
        view(of: sources[slice.range], of: sources.count, targets, slice)
      }
    }
  }

  /// All sources at once.
  var view: View {
    let sources = report.sourcesInOrder
    return view(
      of: sources[...], of: sources.count, targets,
      PageSlice(number: 0, count: 1, range: 0..<sources.count))
  }

  private static func path(page: Int) -> String {
    page == 0 ? "sources.html" : "sources-\(page + 1).html"
  }

  private func view(
    of sources: ArraySlice<SourceSummary>, of count: Int, _ targets: [FacetKey: String],
    _ slice: PageSlice
  ) -> View {
    var view = View([
      "title": "Sources", "has_sources": !sources.isEmpty,
      "count": counted(count, "source"),
      "sources": sources.map { row($0, target: targets[FacetKey(name: $0.name)]) },
    ])
    slice.add(to: &view, paths: Self.path)
    return view
  }

  /// By the name of a source, the list of the incidents on which it speaks.
  private var targets: [FacetKey: String] {
    let pairs = index?.selections(of: .source).map { ($0.key, $0.target) } ?? []
    return Dictionary(pairs) { first, _ in first }
  }

  private func row(_ source: SourceSummary, target: String?) -> View {
    View([
      "name": source.name.atHead(of: source.kind), "kind": source.kind?.words ?? "own voice",
      "side": source.side ?? "–",
      "file": target,
      "claim_count": Figure.grouped(source.claims),
      "question_count": Figure.grouped(source.questions),
      "own_losses": Figure.grouped(source.ownLosses),
      "enemy_losses": Figure.grouped(source.enemyLosses),
      "alone": Figure.grouped(source.alone), "revised": Figure.grouped(source.revised),
      "ratio": source.ratio?.words ?? "–", "ratio_base": source.ratio?.baseWords,
    ])
  }
}

extension SourceRatio {
  /// "0.42", "12"; what would be nought is told as "under 0.01".
  var words: String {
    if hundredths == 0 { return "under 0.01" }
    let rest = hundredths % 100
    let digits =
      rest == 0 ? "" : rest < 10 ? ".0\(rest)" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest)"
    return Figure.grouped(hundredths / 100) + digits
  }

  /// On how much it rests: "on 3 questions".
  var baseWords: String { "on " + counted(questions, "question") }
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
