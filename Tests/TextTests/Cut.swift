import Text

/// Texts cut into tokens and sentences, as strings that a table can hold.
enum Cut {
  private static let tokenizer = Tokenizer(lexicon: .standard)

  static func tokens(_ text: String) -> [String] {
    strings(tokenizer.tokenize(text))
  }

  static func sentences(_ text: String) -> [String] {
    let cut = tokenizer.tokenize(text)
    return cut.sentences.map { cut.string($0.tokens) }
  }

  /// The sentences of a text of several blocks.
  static func sentences(_ blocks: [String]) -> [String] {
    var start = 0
    var ranges: [ArticleLayout.Block] = []
    for block in blocks {
      let end = start + block.utf8.count
      ranges.append(ArticleLayout.Block(kind: .paragraph, range: start..<end))
      start = end + 1
    }
    let cut = tokenizer.tokenize(
      Array(blocks.joined(separator: "\n").utf8), layout: ArticleLayout(number: 1, blocks: ranges))
    return cut.sentences.map { cut.string($0.tokens) }
  }

  static func text(_ text: String) -> TokenizedText { tokenizer.tokenize(text) }

  private static func strings(_ cut: TokenizedText) -> [String] {
    cut.tokens.indices.map { cut.string($0..<$0 + 1) }
  }
}
