import ClaimModel

/// One row of a question: who says what, when, and on whose behalf.
struct PositionView {
  let position: Position
  let plot: QuestionPlot?
  let side: SideMark
  /// By which the line of the source is named in the plot over time; empty where it has none.
  var letter: String?
  /// Whether the kind of source stands above the row already.
  var isBelowKind = false
  let material: IncidentMaterial

  var view: View {
    View([
      "name": position.source, "full_role": role(withKind: true),
      "role": isBelowKind && position.side == nil ? nil : role(withKind: !isBelowKind),
      "stake": position.stake.words,
      "own_voice": position.kind == nil,
      "figure_words": Figure(position).words, "verb": position.status.verb,
      "link": link(position.claims),
      "reported": position.reported.map(Days.words(iso:)),
      "voices": Figure.grouped(position.voices),
      "voice_words": counted(position.voices, "voice"),
      "articles": counted(articles, "article"), "several_articles": articles > 1,
      "carriers": articles > 1 ? carriers : nil, "letter": letter,
      "earlier": earlier, "has_earlier": !position.earlier.isEmpty,
      "strip": plot?.strip(position), "sample": side.sample,
    ])
  }

  /// What kind of source it is and for whom it speaks: `military, for the side “state”`.
  private func role(withKind: Bool) -> String {
    let kind = withKind ? position.kind?.words ?? "in its own voice" : nil
    let side = position.side.map { "for the side “\($0)”" }
    return [kind, side].compactMap(\.self).joined(separator: ", ")
  }

  /// Whose articles carry the position, each once: `Meridian Wire; Quetta Morning Ledger`.
  private var carriers: String {
    let claims = position.claims.compactMap(material.claim)
    let names = claims.map { material.document($0.document)?.publisher ?? $0.document }
    return Set(names).sorted().joined(separator: "; ")
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
