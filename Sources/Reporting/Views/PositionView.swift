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
      "name": position.source.atHead(of: position.kind), "full_role": role(withKind: true),
      "role": role,
      "office": office, "stake": position.stake.words,
      "own_stake": position.stake == .thirdParty ? nil : position.stake.words,
      "told_further": role != nil || position.stake != .thirdParty,
      "own_voice": position.kind == nil,
      "figure_words": figure.words, "verb": position.status.verb,
      "link": link(position.claims),
      "reported": position.reported.map(Days.words(iso:)),
      "voices": Figure.grouped(position.voices),
      "voice_words": counted(position.voices, "voice"),
      "articles": articles > 0 ? counted(articles, "article") : nil,
      "several_articles": articles > 1,
      "carriers": articles > 1 ? carriers : nil, "letter": letter,
      "earlier": earlier, "has_earlier": !position.earlier.isEmpty,
      "strip": plot?.strip(position), "sample": side.sample,
    ])
  }

  /// "Deputy Commissioner" before the name of a person, where a claim has it; nil for all else.
  private var office: String? {
    let citations = position.claims.compactMap(material.claim).flatMap(\.sources)
    let offices = citations.compactMap { citation -> String? in
      guard citation.name == position.source, citation.text.hasSuffix(" " + citation.name) else {
        return nil
      }
      let office = citation.text.dropLast(citation.name.count + 1)
      let isArticle = ["a", "an", "the"].contains(office.lowercased())
      return isArticle || office.utf8.count > 60 ? nil : String(office)
    }
    return offices.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
  }

  private var figure: Figure { told(Figure(position), in: position.claims) }

  /// The figure with the vague word that its latest claim has for it.
  private func told(_ figure: Figure, in claims: [String]) -> Figure {
    guard figure.relation == .vague else { return figure }
    let quantities = claims.compactMap(material.claim).map(\.quantity)
    return quantities.first { $0.low == figure.low && $0.high == figure.high }.map(Figure.init)
      ?? figure
  }

  /// What the kind above the row leaves to say.
  private var role: String? {
    isBelowKind && position.side == nil ? nil : role(withKind: !isBelowKind)
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
        "figure_words": told(Figure(earlier), in: earlier.claims).words,
        "link": link(earlier.claims),
        "reported": earlier.reported.map(Days.words(iso:)), "separator": index > 0,
      ])
    }
  }

  /// The anchor of the first claim that is on the page.
  private func link(_ claims: [String]) -> String? {
    claims.first { material.claim($0) != nil }.map(FileName.from)
  }
}
