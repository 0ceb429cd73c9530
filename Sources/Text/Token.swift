/// A word, a number or a punctuation mark, as a range of bytes of the document's text.
package struct Token: Sendable, Hashable {
  package enum Kind: Sendable {
    /// Letters, with inner apostrophes and hyphens split off ("mid", "-", "air"; "army", "'s").
    case word
    /// Digits with inner separators: "1,200", "3.5".
    case number
    /// One mark: comma, quotation mark, dash.
    case mark

    // The compiler's own is called through the protocol in other rooms.
    @inlinable package static func == (left: Kind, right: Kind) -> Bool {
      switch (left, right) {
      case (.word, .word), (.number, .number), (.mark, .mark): true
      default: false
      }
    }
  }

  /// UTF-8 byte offset of the first byte.
  package var start: Int32
  /// UTF-8 byte offset after the last byte.
  package var end: Int32
  /// The word in the lexicon, folded to lower case; `Lexicon.unknown` where it has none.
  package var word: Lexicon.WordID
  /// Of the bytes, folded to lower case, for other tables of words than the lexicon's.
  package var hash: UInt32
  package var kind: Kind
  /// The first letter is a capital.
  package var isCapitalised: Bool
  /// All letters are capitals, and there are at least two.
  package var isAllCapitals: Bool
  /// No white space stands before the token.
  package var isGlued: Bool

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A run of tokens that makes one sentence.
package struct Sentence: Sendable, Hashable {
  /// Indices into the tokens of the text.
  package var tokens: Range<Int>
  /// The number of the block of the article that holds the sentence.
  package var block: Int
  package var kind: ArticleLayout.Block.Kind
}
