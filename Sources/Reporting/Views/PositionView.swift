import ClaimModel

/// One row of a question: who says what, when, and on whose behalf.
struct PositionView {
  let position: Position
  let plot: QuestionPlot?
  let side: SideMark
  let material: IncidentMaterial

  var view: View {
    View([
      "name": position.source, "role": role, "stake": position.stake.words,
      "own_voice": position.kind == nil,
      "figure_words": Figure(position).words, "verb": position.status.verb,
      "link": link(position.claims),
      "reported": position.reported.map(Days.words(iso:)),
      "voices": Figure.grouped(position.voices),
      "voice_words": counted(position.voices, "voice"),
      "articles": counted(articles, "article"), "several_articles": articles > 1,
      "earlier": earlier, "has_earlier": !position.earlier.isEmpty,
      "strip": plot?.strip(position), "sample": side.sample,
    ])
  }

  /// What kind of source it is and for whom it speaks: `military, for the side “state”`.
  private var role: String {
    let kind = position.kind?.words ?? "in its own voice"
    return position.side.map { "\(kind), for the side “\($0)”" } ?? kind
  }

  /// In how many articles the position stands.
  private var articles: Int {
    Set(position.claims.compactMap(material.claim).map { "\($0.article) \($0.document)" }).count
  }

  private var earlier: [View] {
    position.earlier.enumerated().map { index, earlier in
      View([
        "figure_words": Figure(earlier).words, "link": link(earlier.claims),
        "reported": earlier.reported.map(Days.words(iso:)), "separator": index > 0,
      ])
    }
  }

  /// The anchor of the first claim that is on the page.
  private func link(_ claims: [String]) -> String? {
    claims.first { material.claim($0) != nil }.map(FileName.from)
  }
}
