package import ClaimModel
package import Text

/// Finds every quantity of people in a text and what happened to them.
///
/// Each sentence is parsed into people phrases and verb groups; rules tie the two. A sentence
/// without a figure costs a scan of its tokens and no more.
package struct Extractor: Sendable {
  private let measures: Set<Measure>
  let functions: FunctionWordTable
  private let gate: SentenceGate

  /// - Parameter measures: the measures to look for; all where none are named.
  package init(lexicon: Lexicon, measures: [Measure] = Measure.allCases) {
    self.measures = Set(measures)
    functions = FunctionWordTable(lexicon)
    gate = SentenceGate(lexicon: lexicon)
  }

  /// The mentions of a text, in order of place.
  package func mentions(in text: TokenizedText) -> [Mention] {
    settled(read(text), in: text).filter { measures.contains($0.measure) }
  }

  /// The mentions of each sentence by itself.
  ///
  /// - Parameter note: told of every sentence that rules look at; for `explain`.
  func read(_ text: TokenizedText, _ note: ((Clause) -> Void)? = nil) -> [Mention] {
    var found: [Mention] = []
    for sentence in text.sentences.indices {
      let followsClaim = found.last.map { $0.sentence == sentence - 1 } ?? false
      guard gate.mayHoldClaim(text, sentence, followsClaim: followsClaim) else { continue }
      let structure = SentenceStructure(text: text, sentence: sentence, functions: functions)
      guard !structure.people.isEmpty else { continue }
      let clause = Clause(structure: structure, earlier: earlier(than: sentence, found))
      note?(clause)
      var mentions = SentenceReader(clause: clause).mentions()
      let offset = found.count
      for index in mentions.indices {
        mentions[index].partOf = mentions[index].partOf.map { $0 + offset }
      }
      found += mentions
    }
    return found
  }

  /// What only the sentences around tell of the mentions; of some it tells that they count things.
  private func settled(_ mentions: [Mention], in text: TokenizedText) -> [Mention] {
    var found = PronounParts(text: text, functions: functions).settled(mentions)
    found = ShotVictims(text: text, functions: functions).settled(found)
    found = EllipticGroups(text: text, functions: functions).settled(found)
    for index in found.indices where found[index].measure == .displaced {
      // "Three assailants fled": they leave the scene and lose no home.
      let isAtScene = [.militants, .suspects].contains(found[index].group)
      if isAtScene { found[index].measure = .present }
    }
    return found
  }

  /// What was told last, in this sentence's paragraph or the one before.
  private func earlier(than sentence: Int, _ found: [Mention]) -> EarlierFigure? {
    guard let last = found.last, sentence - last.sentence <= 2 else { return nil }
    return EarlierFigure(measure: last.measure, group: last.group)
  }
}
