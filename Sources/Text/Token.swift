/// A word, a number or a punctuation mark, as a range of bytes of the document's text.
public struct Token: Sendable, Hashable {
  public enum Kind: Sendable {
    /// Letters, with inner apostrophes and hyphens split off ("mid", "-", "air"; "army", "'s").
    case word
    /// Digits with inner separators: "1,200", "3.5".
    case number
    /// One mark: comma, quotation mark, dash.
    case mark

    // The compiler's own is called through the protocol in other rooms.
    @inlinable public static func == (left: Kind, right: Kind) -> Bool {
      switch (left, right) {
      case (.word, .word), (.number, .number), (.mark, .mark): true
      default: false
      }
    }
  }

  /// UTF-8 byte offset of the first byte.
  public var start: Int32
  /// UTF-8 byte offset after the last byte.
  public var end: Int32
  /// The word in the lexicon, folded to lower case; `Lexicon.unknown` where it has none.
  public var word: Lexicon.WordID
  /// Of the bytes, folded to lower case, for other tables of words than the lexicon's.
  public var hash: UInt32
  public var kind: Kind
  /// The first letter is a capital.
  public var isCapitalised: Bool
  /// All letters are capitals, and there are at least two.
  public var isAllCapitals: Bool
  /// No white space stands before the token.
  public var isGlued: Bool

  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A run of tokens that makes one sentence.
public struct Sentence: Sendable, Hashable {
  /// Indices into the tokens of the text.
  public var tokens: Range<Int>
  /// The number of the block of the article that holds the sentence.
  public var block: Int
  public var kind: ArticleLayout.Block.Kind
}
