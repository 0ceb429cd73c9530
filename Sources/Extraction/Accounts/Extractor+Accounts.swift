package import Text

extension Extractor {
  /// The mentions of a text as `mentions(in:)` finds them, and how each sentence was read.
  ///
  /// It reads the text a second time, sentences that hold no claim included, so that the path of a
  /// document carries nothing for it.
  package func account(
    of text: TokenizedText
  ) -> (mentions: [Mention], sentences: [SentenceAccount]) {
    var read: [Int: Clause] = [:]
    _ = self.read(text) { read[$0.structure.sentence] = $0 }
    let mentions = mentions(in: text)
    let accounts = text.sentences.indices.map { sentence in
      let clause =
        read[sentence]
        ?? Clause(
          structure: SentenceStructure(text: text, sentence: sentence, functions: functions))
      return SentenceExaminer(
        clause: clause, mentions: mentions.filter { $0.sentence == sentence }
      ).account()
    }
    return (mentions, accounts)
  }
}
