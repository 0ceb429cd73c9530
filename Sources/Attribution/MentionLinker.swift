internal import ClaimModel
internal import Text

/// Tells which citations cover a mention.
struct MentionLinker {
  let reading: Reading
  let citations: [Citation]
  let issuer: AttributedMention.Evidence?

  func linked(_ mention: Mention) -> AttributedMention {
    // A hedge may stand outside: "up to 40 are believed to be dead".
    let anchor = mention.figure.upperBound - 1
    let covering = citations.filter { $0.force != .judges && $0.covers(anchor) }
      .sorted { width($0, anchor) < width($1, anchor) }
    var evidence: [AttributedMention.Evidence] = []
    for citation in covering {
      for source in [citation.resolved].compactMap(\.self) + citation.partners
      where !evidence.contains(where: { $0.source.name == source.name }) {
        evidence.append(
          AttributedMention.Evidence(
            source: source, sourceTokens: citation.source, cueTokens: citation.cue,
            rule: citation.rule))
      }
    }
    if let issuer, !evidence.contains(where: { $0.source.name == issuer.source.name }) {
      evidence.append(issuer)
    }
    let isDenied = DenialReader(reading: reading).isDenied(mention, by: covering)
    let status = FirmnessReader(reading: reading).status(
      of: mention, covering: covering, isDenied: isDenied)
    return AttributedMention(mention: mention, evidence: evidence, status: status)
  }

  /// The tokens of the piece that holds the token: the narrowest citation is the nearest.
  private func width(_ citation: Citation, _ token: Int) -> Int {
    citation.content.first { $0.contains(token) }?.count ?? Int.max
  }
}
