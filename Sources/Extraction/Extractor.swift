package import ClaimModel
package import Text

/// Finds every quantity of people in a text and what happened to them.
///
/// Each sentence is parsed into people phrases and verb groups; rules tie the two. A sentence
/// without a figure costs a scan of its tokens and no more.
package struct Extractor: Sendable {
  private let measures: Set<Measure>
  private let functions: FunctionWordTable
  private let gate: SentenceGate

  /// - Parameter measures: the measures to look for; all where none are named.
  package init(lexicon: Lexicon, measures: [Measure] = Measure.allCases) {
    self.measures = Set(measures)
    functions = FunctionWordTable(lexicon)
    gate = SentenceGate(lexicon: lexicon)
  }

  /// The mentions of a text, in order of place.
  package func mentions(in text: TokenizedText) -> [Mention] {
    var found: [Mention] = []
    for sentence in text.sentences.indices where gate.mayHoldClaim(text, sentence) {
      var mentions = SentenceReader(
        clause: Clause(
          structure: SentenceStructure(text: text, sentence: sentence, functions: functions))
      ).mentions()
      let offset = found.count
      for index in mentions.indices {
        mentions[index].partOf = mentions[index].partOf.map { $0 + offset }
      }
      found += mentions
    }
    found = ShotVictims(text: text, functions: functions).settled(found)
    return found.filter { measures.contains($0.measure) }
  }
}
