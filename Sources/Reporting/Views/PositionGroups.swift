import ClaimModel

/// The rows of a question, grouped by the kind of source.
struct PositionGroups {
  let question: QuestionReport
  let material: IncidentMaterial
  let plot: QuestionPlot
  let time: TimePlot?

  /// One view for each kind that speaks, in the order of the kinds.
  var views: [View] {
    var groups: [(kind: SourceKind?, positions: [Position])] = []
    for position in question.positionsInOrder {
      if groups.isEmpty || groups[groups.count - 1].kind != position.kind {
        groups.append((position.kind, []))
      }
      groups[groups.count - 1].positions.append(position)
    }
    return groups.map { group in
      View([
        "group_label": (group.kind?.words ?? "in their own voice").capitalizedFirst,
        "has_group_label": groups.count > 1,
        "positions": group.positions.map { view($0, isBelowKind: groups.count > 1) },
      ])
    }
  }

  private func view(_ position: Position, isBelowKind: Bool) -> View {
    PositionView(
      position: position, plot: plot, side: material.marks.mark(of: position.side),
      letter: time?.letter(of: position), isBelowKind: isBelowKind, material: material
    ).view
  }
}

extension TimePlot {
  func letter(of position: Position) -> String? {
    voices.first { $0.source == position.source && $0.kind == position.kind && !$0.letter.isEmpty }?
      .letter
  }

  /// The same in words, oldest first.
  var rows: [View] {
    let entries = voices.flatMap { voice in voice.points.map { (voice, $0) } }
    let sorted = entries.enumerated().sorted {
      ($0.element.1.moment, $0.offset) < ($1.element.1.moment, $1.offset)
    }
    return sorted.map(\.element).map { voice, point in
      View([
        "reported": Days.words(iso: point.reported), "name": voice.source,
        "figure_words": Figure.words(of: point),
        "letter": voice.letter.isEmpty ? nil : voice.letter,
        "sample": voice.side.sample,
      ])
    }
  }
}

extension Figure {
  fileprivate static func words(of point: TimePlot.Point) -> String {
    (point.status.verb.map { $0 + " " } ?? "") + point.figure.words
  }
}
