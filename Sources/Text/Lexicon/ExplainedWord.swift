/// A word of a text, or several that act as one, with the places that tell what it means.
///
/// For `counterclaim explain`: "gunned down" with lexicon/harm.yaml:22, `harm: killed: transitive`.
package struct ExplainedWord: Sendable, Hashable {
  /// Indices into the tokens of the text.
  package var tokens: Range<Int>
  /// None for a word that the lexicon does not hold.
  package var entries: [LexiconEntry]

  package init(tokens: Range<Int>, entries: [LexiconEntry]) {
    self.tokens = tokens
    self.entries = entries
  }
}
