import ClaimModel

/// The incidents of a report, the gravest disagreement first, on pages of a readable length.
struct IndexView {
  /// How many incidents stand on one page.
  static let pageLength = 100
  /// How many questions of an incident the index draws.
  private static let questionLimit = 4

  let report: Report
  /// In the order of the index.
  let incidents: [IncidentMaterial]

  init(_ report: Report) {
    self.report = report
    incidents = report.incidents.map { ($0.order, $0) }.sorted { $0.0 < $1.0 }
      .map { IncidentMaterial($0.1, of: report) }
  }

  /// One page of the index and where it lies.
  struct Page {
    let path: String
    let view: View
  }

  /// All pages: those of all incidents, then those of each kind of difference that occurs.
  var pages: [Page] {
    pages(of: incidents, kind: nil)
      + kinds.flatMap { kind in
        pages(of: incidents.filter { Self.has(kind, $0) }, kind: kind)
      }
  }

  private var kinds: [Discrepancy.Kind] {
    Discrepancy.Kind.allCases.filter { kind in incidents.contains { Self.has(kind, $0) } }
  }

  private static func has(_ kind: Discrepancy.Kind, _ incident: IncidentMaterial) -> Bool {
    incident.subject.kinds.contains { $0.kind == kind }
  }

  private func pages(of chosen: [IncidentMaterial], kind: Discrepancy.Kind?) -> [Page] {
    let starts = Array(stride(from: 0, to: max(chosen.count, 1), by: Self.pageLength))
    return starts.enumerated().map { number, start in
      let entries = chosen[start..<min(start + Self.pageLength, chosen.count)]
      let isLast = start + Self.pageLength >= chosen.count
      return Page(
        path: Self.path(kind, number),
        view: View([
          "title": report.title, "filters": filters(current: kind), "has_filters": !kinds.isEmpty,
          "entries": entries.map(entry), "is_empty": chosen.isEmpty,
          "kind": kind?.rawValue, "meaning": kind?.meaning,
          "summary": summary(of: chosen, kind: kind),
          "previous": number > 0 ? Self.path(kind, number - 1) : nil,
          "next": isLast ? nil : Self.path(kind, number + 1), "has_pages": starts.count > 1,
          "page_number": String(number + 1), "page_count": String(starts.count),
        ]))
    }
  }

  private static func path(_ kind: Discrepancy.Kind?, _ page: Int) -> String {
    let name = kind?.rawValue ?? "index"
    return page == 0 ? "\(name).html" : "\(name)-\(page + 1).html"
  }

  private func filters(current: Discrepancy.Kind?) -> [View] {
    let all = View([
      "label": "all", "file": "index.html", "count": Figure.grouped(incidents.count),
      "current": current == nil, "meaning": "All incidents",
    ])
    return [all]
      + kinds.map { kind in
        View([
          "label": kind.rawValue, "file": Self.path(kind, 0),
          "count": Figure.grouped(incidents.filter { Self.has(kind, $0) }.count),
          "current": kind == current, "meaning": kind.meaning,
        ])
      }
  }

  /// How much there is, in one sentence.
  var summary: String { summary(of: incidents, kind: nil) }

  private func summary(of chosen: [IncidentMaterial], kind: Discrepancy.Kind?) -> String {
    let documents = counted(report.run.documents, "document")
    let incidents = counted(chosen.count, "incident")
    if let kind { return "\(incidents) with at least one \(kind.rawValue)." }
    let claims = counted(chosen.reduce(0) { $0 + $1.subject.claims.count }, "claim")
    return "\(incidents), with \(claims) of how many people were affected, from \(documents)."
  }

  /// One incident as the index and the Markdown summary show it.
  private func entry(_ incident: IncidentMaterial) -> View {
    let questions = incident.subject.questionsInOrder
    let rest = questions.count - Self.questionLimit
    return View([
      "title": incident.subject.incident.title, "file": incident.path, "days": incident.days,
      "place": incident.place, "explanation": incident.explanation, "extent": incident.extent,
      "questions": questions.prefix(Self.questionLimit).map { question in
        QuestionGist(
          question: question,
          plot: QuestionPlot(
            positions: question.positions, estimate: nil, marks: incident.marks)
        ).view
      },
      "has_questions": !questions.isEmpty,
      "more_questions": rest > 0 ? counted(rest, "more question") : nil,
    ])
  }
}
