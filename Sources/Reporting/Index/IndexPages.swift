import ClaimModel

/// The index and its kinds of difference as pages of a readable length, with the figures drawn.
struct IndexPages: Sendable {
  /// One page and where it lies.
  struct Page: Sendable {
    let path: String
    let title: String
    let view: @Sendable () -> View
  }

  /// How many incidents stand on one page.
  static let length = 100
  /// How many questions of an incident the index draws.
  private static let questionLimit = 4

  let index: IndexView

  /// All pages: those of all incidents, then those of each kind of difference that occurs.
  var pages: [Page] { index.kinds.flatMap(pages) }

  /// All incidents on one page, in a report of one file.
  var whole: View {
    let count = index.incidents.count
    var view = view(of: index.all, PageSlice(number: 0, count: 1, range: 0..<count))
    view["has_search"] = false
    view["has_filters"] = false
    view["script"] = nil
    return view
  }

  private func pages(of selection: Selection) -> [Page] {
    PageSlice.slices(of: selection.incidents.count, length: Self.length).map { slice in
      Page(path: selection.path(page: slice.number), title: selection.title) {
        view(of: selection, slice)
      }
    }
  }

  private func view(of selection: Selection, _ slice: PageSlice) -> View {
    let isAll = selection.facet == nil
    var view = View([
      "title": selection.title, "is_all": isAll,
      "lede": selection.kind.map {
        "\(counted(selection.incidents.count, "incident")). \($0.meaning)"
      } ?? index.summary,
      "changes": isAll && slice.number == 0 ? index.changes : nil,
      "filters": filters(current: selection), "has_filters": index.kinds.count > 1,
      "is_empty": selection.incidents.isEmpty,
    ])
    slice.add(to: &view, paths: selection.path)
    SearchForm(index: index).add(to: &view)
    addEntries(selection.incidents[slice.range], to: &view)
    return view
  }

  private func filters(current: Selection) -> [View] {
    index.kinds.map { selection in
      View([
        "label": selection.kind?.rawValue ?? "all", "file": selection.path(),
        "count": Figure.grouped(selection.incidents.count),
        "current": selection.key == current.key,
        "meaning": selection.kind?.meaning ?? "All incidents",
      ])
    }
  }

  /// Incidents in dispute with their strips, then the others in a line or two.
  private func addEntries(_ incidents: ArraySlice<IncidentReport>, to view: inout View) {
    let disputed = incidents.filter { !$0.kinds.isEmpty }
    let quiet = incidents.filter(\.kinds.isEmpty)
    view["disputed_entries"] = disputed.map(entry)
    view["has_disputed"] = !disputed.isEmpty
    view["quiet_entries"] = quiet.map(entry)
    view["has_quiet"] = !quiet.isEmpty
  }

  private func entry(_ incident: IncidentReport) -> View {
    let questions = incident.questionsInOrder
    let rest = questions.count - Self.questionLimit
    let marks = incident.marks
    return View([
      "title": incident.incident.title, "file": index.links.incident(incident),
      "days": incident.days,
      "place": incident.place, "explanation": incident.explanation, "extent": incident.extent,
      "questions": questions.prefix(Self.questionLimit).enumerated().map { number, question in
        var view = QuestionGist(
          question: question,
          plot: QuestionPlot(positions: question.positions, estimate: nil, marks: marks)
        ).view
        view["separator"] = number > 0
        return view
      },
      "has_questions": !questions.isEmpty,
      "more_questions": rest > 0 ? counted(rest, "more question") : nil,
    ])
  }
}

/// A stretch of a long list that stands on one page.
struct PageSlice: Sendable {
  /// From 0.
  let number: Int
  let count: Int
  let range: Range<Int>

  /// At least one, be it empty.
  static func slices(of total: Int, length: Int) -> [PageSlice] {
    let starts = Array(stride(from: 0, to: max(total, 1), by: length))
    return starts.enumerated().map { number, start in
      PageSlice(number: number, count: starts.count, range: start..<min(start + length, total))
    }
  }

  /// Adds the way to the pages before and after; `paths` gives the path of a page by its number.
  func add(to view: inout View, paths: (Int) -> String) {
    view["has_pages"] = count > 1
    view["previous"] = number > 0 ? paths(number - 1) : nil
    view["next"] = number + 1 < count ? paths(number + 1) : nil
    view["page_number"] = String(number + 1)
    view["page_count"] = String(count)
  }
}
