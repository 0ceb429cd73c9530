internal import Text

/// Tells at the cost of one scan whether a sentence can hold a claim: it needs a figure and a word
/// of harm or of people, or a claim right before it that it may restate.
struct SentenceGate: Sendable {
  static let harm: WordClass = [
    .transitiveHarm, .intransitiveHarm, .state, .countNoun, .act, .toll, .aboard, .presence,
    .suffering, .taking, .takenAs, .person, .wound,
  ]

  private let singular: [Lexicon.WordID]
  /// By the number of a word: whether it gives away a phrase of harm, as "pulled" does of "pulled
  /// alive".
  private let opensHarm: [Bool]

  init(lexicon: Lexicon) {
    opensHarm = SentenceGate.telling(lexicon)
    singular =
      ["a", "an", "another", "no", "none", "nobody", "any", "zero"].map(lexicon.word)
      + ["dozens", "scores", "hundreds", "thousands", "millions", "several", "few", "half", "both"]
      .map(lexicon.word)
  }

  func mayHoldClaim(
    _ text: TokenizedText, _ sentence: Int, followsClaim: Bool = false
  ) -> Bool {
    var hasFigure = false
    var hasHarm = false
    for index in text.sentences[sentence].tokens {
      let token = text.tokens[index]
      if token.kind == .number { hasFigure = true }
      guard token.word != Lexicon.unknown else { continue }
      let classes = text.lexicon.classes(token.word)
      hasHarm =
        hasHarm || !classes.isDisjoint(with: SentenceGate.harm)
        || Int(token.word) < opensHarm.count && opensHarm[Int(token.word)]
      hasFigure = hasFigure || classes.contains(.number) || singular.contains(token.word)
      if hasFigure, hasHarm { return true }
    }
    return hasFigure && (hasHarm || followsClaim)
  }

  /// Of each phrase of harm the first word that is no mere function word.
  private static func telling(_ lexicon: Lexicon) -> [Bool] {
    let common: WordClass = [
      .preposition, .determiner, .pronoun, .adverb, .conjunction, .be, .have, .modal, .negation,
      .possessive,
    ]
    let words = lexicon.phraseWords(of: harm).compactMap { words in
      words.first { lexicon.classes($0).isDisjoint(with: common) } ?? words.last
    }
    var table = Array(repeating: false, count: (words.max().map { Int($0) } ?? 0) + 1)
    for word in words { table[Int(word)] = true }
    return table
  }
}
