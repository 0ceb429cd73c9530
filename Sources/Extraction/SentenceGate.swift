internal import Text

/// Tells at the cost of one scan whether a sentence can hold a claim: it needs a figure and a word
/// of harm or of people, or a claim right before it that it may restate.
struct SentenceGate: Sendable {
  private let singular: [Lexicon.WordID]

  init(lexicon: Lexicon) {
    singular =
      ["a", "an", "another", "no", "none", "nobody", "any", "zero"].map(lexicon.word)
      + ["dozens", "scores", "hundreds", "thousands", "millions", "several", "few", "half", "both"]
      .map(lexicon.word)
  }

  func mayHoldClaim(
    _ text: TokenizedText, _ sentence: Int, followsClaim: Bool = false
  ) -> Bool {
    let harm: WordClass = [
      .transitiveHarm, .intransitiveHarm, .state, .countNoun, .act, .toll, .aboard, .presence,
      .suffering, .taking, .takenAs, .person, .wound,
    ]
    var hasFigure = false
    var hasHarm = false
    for index in text.sentences[sentence].tokens {
      let token = text.tokens[index]
      if token.kind == .number { hasFigure = true }
      guard token.word != Lexicon.unknown else { continue }
      let classes = text.lexicon.classes(token.word)
      hasHarm = hasHarm || !classes.isDisjoint(with: harm)
      hasFigure = hasFigure || classes.contains(.number) || singular.contains(token.word)
      if hasFigure, hasHarm { return true }
    }
    return hasFigure && (hasHarm || followsClaim)
  }
}
