import ClaimModel

/// The index and its filters as pages of a readable length.
struct IndexPages {
  /// One page of the index and where it lies.
  struct Page {
    let path: String
    let title: String
    let view: View
  }

  /// How many incidents stand on one page.
  static let length = 100
  /// How many questions of an incident the index draws.
  private static let questionLimit = 4

  let index: IndexView

  /// All pages: those of all incidents, then those of each kind of difference that occurs.
  var pages: [Page] { index.selections.flatMap(pages) }

  private func pages(of selection: IndexView.Selection) -> [Page] {
    let starts = Array(stride(from: 0, to: max(selection.incidents.count, 1), by: Self.length))
    return starts.enumerated().map { number, start in
      let end = min(start + Self.length, selection.incidents.count)
      var view = heading(selection)
      addEntries(selection.incidents[start..<end], to: &view)
      view["changes"] = selection.kind == nil && number == 0 ? index.changes : nil
      view.add([
        "filters": filters(current: selection), "has_filters": index.selections.count > 1,
        "is_empty": selection.incidents.isEmpty, "has_pages": starts.count > 1,
        "previous": number > 0 ? selection.path(page: number - 1) : nil,
        "next": number + 1 < starts.count ? selection.path(page: number + 1) : nil,
        "page_number": String(number + 1), "page_count": String(starts.count),
      ])
      return Page(path: selection.path(page: number), title: title(selection), view: view)
    }
  }

  private func title(_ selection: IndexView.Selection) -> String {
    selection.kind.map { "Incidents with \($0.withArticle)" } ?? index.report.title
  }

  private func heading(_ selection: IndexView.Selection) -> View {
    View([
      "title": title(selection),
      "lede": selection.kind.map {
        "\(counted(selection.incidents.count, "incident")). \($0.meaning)"
      } ?? index.summary,
    ])
  }

  private func filters(current: IndexView.Selection) -> [View] {
    index.selections.map { selection in
      View([
        "label": selection.kind?.rawValue ?? "all", "file": selection.path(page: 0),
        "count": Figure.grouped(selection.incidents.count),
        "current": selection.kind == current.kind,
        "meaning": selection.kind?.meaning ?? "All incidents",
      ])
    }
  }

  /// Incidents in dispute with their strips, then the others in a line or two.
  private func addEntries(_ incidents: ArraySlice<IncidentMaterial>, to view: inout View) {
    let disputed = incidents.filter { !$0.subject.kinds.isEmpty }
    let quiet = incidents.filter(\.subject.kinds.isEmpty)
    view["disputed_entries"] = disputed.map(entry)
    view["has_disputed"] = !disputed.isEmpty
    view["quiet_entries"] = quiet.map(entry)
    view["has_quiet"] = !quiet.isEmpty
  }

  private func entry(_ incident: IncidentMaterial) -> View {
    let questions = incident.subject.questionsInOrder
    let rest = questions.count - Self.questionLimit
    return View([
      "title": incident.subject.incident.title, "file": incident.path, "days": incident.days,
      "place": incident.place, "explanation": incident.explanation, "extent": incident.extent,
      "questions": questions.prefix(Self.questionLimit).enumerated().map { number, question in
        var view = gist(question, of: incident)
        view["separator"] = number > 0
        return view
      },
      "has_questions": !questions.isEmpty,
      "more_questions": rest > 0 ? counted(rest, "more question") : nil,
    ])
  }

  private func gist(_ question: QuestionReport, of incident: IncidentMaterial) -> View {
    let plot = QuestionPlot(
      positions: question.positions, estimate: nil, marks: incident.marks)
    return QuestionGist(question: question, plot: plot).view
  }
}
