package import ClaimModel
package import Text

/// Tells who is cited for what in a text.
package struct Attributor: Sendable {
  package let lexicon: Lexicon
  private let words: FunctionWords
  private let registry: [RegisteredSource]

  package init(lexicon: Lexicon, registry: [RegisteredSource] = []) {
    self.lexicon = lexicon
    self.registry = registry
    words = FunctionWords(lexicon)
  }

  /// Every citation of the text, with or without a figure, in the order of their cues.
  ///
  /// A citation inside what another one attributes is left out: of "police said that witnesses
  /// saw two men" the police are cited.
  package func citations(in text: TokenizedText) -> [Citation] {
    let reading = Reading(text, words: words)
    let all = CitationFinder(reading: reading).citations(inSentences: text.sentences.indices)
    return all.filter { citation in
      !all.contains { $0 != citation && $0.covers(citation.cue.lowerBound) }
    }
  }
}
