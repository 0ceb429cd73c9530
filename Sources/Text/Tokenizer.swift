/// Cuts the blocks of an article into tokens and sentences.
///
/// It works on the UTF-8 of the document, so that a token costs no allocation, and looks every word
/// up in the lexicon once, so that rules compare numbers rather than strings.
public struct Tokenizer: Sendable {
  public let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The tokens and sentences of one article; no sentence crosses a block.
  public func tokenize(_ bytes: [UInt8], layout: ArticleLayout) -> TokenizedText {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    tokens.reserveCapacity(layout.range.count / 5)
    for (index, block) in layout.blocks.enumerated() {
      let first = tokens.count
      var scanner = TokenScanner(bytes: bytes, range: block.range, lexicon: lexicon)
      while let token = scanner.next() { tokens.append(token) }
      let splitter = SentenceSplitter(bytes: bytes, tokens: tokens, lexicon: lexicon)
      splitter.forEachSentence(in: first..<tokens.count) { range in
        sentences.append(Sentence(tokens: range, block: index, kind: block.kind))
      }
    }
    return TokenizedText(
      bytes: bytes, layout: layout, tokens: tokens, sentences: sentences, lexicon: lexicon)
  }

  /// The tokens and sentences of a text that is one paragraph: a sentence to explain or to test.
  public func tokenize(_ text: String) -> TokenizedText {
    let bytes = Array(text.utf8)
    let block = ArticleLayout.Block(kind: .paragraph, range: 0..<bytes.count)
    return tokenize(bytes, layout: ArticleLayout(number: 1, blocks: [block]))
  }
}
