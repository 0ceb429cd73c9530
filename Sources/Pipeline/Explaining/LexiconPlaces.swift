internal import Text

/// Tells where the lexicon says what the words of a text mean.
struct LexiconPlaces {
  let text: TokenizedText

  /// A line for each entry of the words that stands in one of the sections.
  ///
  /// "“killed” is in lexicon/harm.yaml:6 of the program, harm: killed: transitive".
  func rows(_ words: [ExplainedWord], in sections: Set<String>) -> [ExplanationRow] {
    var told: Set<String> = []
    return words.flatMap { word in
      // No word behind a figure has a line of its own: what is read is the hedge before it.
      let entries = word.entries.filter { sections.contains($0.section) }
      let isBefore = entries.contains { $0.path.hasSuffix(": before") }
      return entries.filter { !isBefore || !$0.path.hasSuffix(": after") }.map { entry in
        "“\(text.string(word.tokens))” is in \(Self.place(of: entry))"
      }
    }.filter { told.insert($0).inserted }.map(ExplanationRow.init(more:))
  }

  /// The place of the entry that has the last word on a word; nil where the lexicon lacks it.
  static func place(of word: ExplainedWord) -> String? {
    word.entries.last.map(place(of:))
  }

  static func place(of entry: LexiconEntry) -> String {
    "\(entry.file):\(entry.line)\(entry.isBuiltIn ? " of the program" : ""), \(entry.path)"
  }
}
