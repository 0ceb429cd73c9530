/// The tokens and sentences of one article.
///
/// A class, so that handing it to every rule and reader counts one reference and copies nothing.
public final class TokenizedText: Sendable {
  /// The UTF-8 of the whole document.
  public let bytes: [UInt8]
  public let layout: ArticleLayout
  public let tokens: [Token]
  public let sentences: [Sentence]
  public let lexicon: Lexicon

  init(
    bytes: [UInt8], layout: ArticleLayout, tokens: [Token], sentences: [Sentence], lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.layout = layout
    self.tokens = tokens
    self.sentences = sentences
    self.lexicon = lexicon
  }

  /// The words of a run of tokens, as the document has them.
  public func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The token in lower case ("army" for "Army"); only ASCII letters are folded.
  public func lowercased(_ token: Int) -> String {
    let range = tokens[token].range
    // Written where the string keeps it, so that a word of up to 15 bytes takes no memory.
    return unsafe String(unsafeUninitializedCapacity: range.count) { letters in
      for (place, index) in range.enumerated() {
        unsafe letters[place] = asciiLowercased(bytes[index])
      }
      return range.count
    }
  }
}

/// The byte with ASCII capitals folded to small letters.
public func asciiLowercased(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}
