internal import Text

/// The words that an article writes small, asked for now and then by their letters.
///
/// Of most names asked for a bit tells that the article has no such word; for the others its tokens
/// are looked through.
struct WrittenSmall {
  private static let size: UInt32 = 4096
  private let words: ArticleWords
  private var bits = [UInt64](repeating: 0, count: Int(size / 64))

  init(_ words: ArticleWords) {
    self.words = words
    for token in words.text.tokens where WrittenSmall.isSmall(token) {
      let bit = token.hash % WrittenSmall.size
      bits[Int(bit / 64)] |= 1 << UInt64(bit % 64)
    }
  }

  /// Whether a word in small letters is among them.
  func contains(_ folded: String) -> Bool {
    let bytes = Array(folded.utf8)
    let hash = WordTable.hash(bytes, 0..<bytes.count)
    let bit = hash % WrittenSmall.size
    guard bits[Int(bit / 64)] & (1 << UInt64(bit % 64)) != 0 else { return false }
    return words.text.tokens.indices.contains { index in
      let token = words.text.tokens[index]
      return token.hash == hash && WrittenSmall.isSmall(token) && words.folded[index] == folded
    }
  }

  private static func isSmall(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalised
  }
}
