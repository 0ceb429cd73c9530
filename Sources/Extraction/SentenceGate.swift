internal import Text

/// Tells at the cost of one scan whether a sentence can hold a claim: it needs a figure and a word
/// of harm or of people, or a claim right before it that it may restate.
struct SentenceGate: Sendable {
  static let harm: WordClass = [
    .transitiveHarm, .intransitiveHarm, .state, .countNoun, .act, .toll, .aboard, .presence,
    .suffering, .taking, .takenAs, .person, .wound,
  ]

  /// Words that count without being numbers.
  private static let counting = [
    "a", "an", "another", "no", "none", "nobody", "any", "zero", "dozens", "scores", "hundreds",
    "thousands", "millions", "several", "few", "half", "both",
  ]

  /// What a word gives of the two that a claim needs.
  private struct Part: OptionSet {
    let rawValue: UInt8
    static let figure = Part(rawValue: 1)
    static let harm = Part(rawValue: 2)
    static let all: Part = [.figure, .harm]
  }

  /// By the number of a word in the lexicon.
  private let parts: [Part]

  init(lexicon: Lexicon) {
    var parts = lexicon.words.map { word -> Part in
      let classes = lexicon.classes(word)
      let harm: Part = classes.isDisjoint(with: SentenceGate.harm) ? [] : .harm
      return classes.contains(.number) ? harm.union(.figure) : harm
    }
    for word in SentenceGate.counting { parts[Int(lexicon.word(word))].insert(.figure) }
    for word in SentenceGate.telling(lexicon) { parts[Int(word)].insert(.harm) }
    parts[Int(Lexicon.unknown)] = []
    self.parts = parts
  }

  func mayHoldClaim(
    _ text: TokenizedText, _ sentence: Int, followsClaim: Bool = false
  ) -> Bool {
    var found: Part = []
    for index in text.sentences[sentence].tokens {
      let token = text.tokens[index]
      if token.kind == .number { found.insert(.figure) }
      found.formUnion(parts[Int(token.word)])
      if found == .all { return true }
    }
    return found == .figure && followsClaim
  }

  /// The words that give away a phrase of harm, as "pulled" does of "pulled alive": of each the
  /// first that is no mere function word.
  private static func telling(_ lexicon: Lexicon) -> [Lexicon.WordID] {
    let common: WordClass = [
      .preposition, .determiner, .pronoun, .adverb, .conjunction, .be, .have, .modal, .negation,
      .possessive,
    ]
    return lexicon.phraseWords(of: harm).compactMap { words in
      words.first { lexicon.classes($0).isDisjoint(with: common) } ?? words.last
    }
  }
}
