import ClaimModel

/// The choices among the incidents as plain lists, a line or two for each, and the pages that lead
/// to them.
struct ListingPages: Sendable {
  /// How many incidents, places or sources stand on one page.
  private static let length = 250
  /// How many places and sources are named where the choices are listed.
  private static let leading = 40

  let index: IndexView

  /// `browse.html`, every place, and the lists.
  var pages: [IndexPages.Page] {
    let others = index.facets.filter { $0.facet != .kind }.flatMap(\.selections)
    return [browse] + places
      + (index.orders + others).filter(\.hasPages).flatMap(lists)
  }

  private func lists(of selection: Selection) -> [IndexPages.Page] {
    PageSlice.slices(of: selection.incidents.count, length: Self.length).map { slice in
      IndexPages.Page(path: selection.path(page: slice.number), title: selection.title) {
        var view = View([
          "title": selection.title, "lede": counted(selection.incidents.count, "incident") + ".",
          "entries": selection.incidents[slice.range].map { entry($0, selection) },
          "values": nil, "has_values": false,
        ])
        slice.add(to: &view, paths: selection.path)
        return view
      }
    }
  }

  /// The incident with the question that made it a part of the list, else its leading one.
  private func entry(_ incident: IncidentReport, _ selection: Selection) -> View {
    let questions = incident.questionsInOrder
    let question = questions.first { selection.isAbout($0) } ?? questions.first
    return View([
      "title": incident.incident.title, "file": index.links.incident(incident),
      "days": incident.days,
      "place": incident.place, "extent": incident.extent,
      "label": question?.question.label.capitalizedFirst, "range": question?.rangeWords,
      "kind": question?.discrepancy?.kind.rawValue,
      "meaning": question?.discrepancy?.kind.meaning,
    ])
  }

  /// The choices with their incidents below each, in a report of one file.
  var folded: [View] {
    index.facets.map { facet, selections in
      View([
        "title": facet.title, "has_values": !selections.isEmpty,
        "values": selections.map { selection in
          View([
            "label": selection.key.label, "count": Figure.grouped(selection.incidents.count),
            "entries": selection.incidents.map { entry($0, selection) },
          ])
        },
      ])
    }
  }

  private var browse: IndexPages.Page {
    IndexPages.Page(path: "browse.html", title: "Find incidents") {
      View([
        "title": "Find incidents", "lede": index.summary,
        "orders": index.orders.map(link), "facets": index.facets.map(group),
      ])
    }
  }

  private func group(_ facet: Facet, _ selections: [Selection]) -> View {
    let shown = facet.isClosed ? selections : Array(selections.prefix(Self.leading))
    let isCut = shown.count < selections.count
    return View([
      "title": facet.title, "anchor": "by-\(facet.rawValue)", "values": shown.map(link),
      "has_values": !shown.isEmpty,
      "all": isCut ? (facet == .place ? Self.placePath(0) : "sources.html") : nil,
      "all_words": isCut
        ? "all \(Figure.grouped(selections.count)) \(facet.rawValue)s" : nil,
    ])
  }

  private func link(_ selection: Selection) -> View {
    View([
      "label": selection.key.label, "file": selection.target,
      "count": Figure.grouped(selection.incidents.count),
      "meaning": selection.kind?.meaning,
    ])
  }

  private static func placePath(_ page: Int) -> String {
    page == 0 ? "by/places.html" : "by/places-\(page + 1).html"
  }

  private var places: [IndexPages.Page] {
    let places = index.selections(of: .place)
    guard places.count > Self.leading else { return [] }
    return PageSlice.slices(of: places.count, length: Self.length).map { slice in
      IndexPages.Page(path: Self.placePath(slice.number), title: "Places") {
        var view = View([
          "title": "Places", "lede": counted(places.count, "place") + ".", "entries": nil,
          "values": places[slice.range].map(link), "has_values": true,
        ])
        slice.add(to: &view, paths: Self.placePath)
        return view
      }
    }
  }
}

extension Selection {
  /// True where the question has what the incidents were chosen by.
  func isAbout(_ question: QuestionReport) -> Bool {
    switch facet {
    case .kind: kind.map(question.kinds.contains) ?? false
    case .measure: question.question.measure.rawValue == key.key
    case .source: question.positions.contains { FacetKey(name: $0.source) == key }
    case .voices: question.positions.count >= Int(key.key) ?? 0
    case .month, .place, nil: false
    }
  }
}
