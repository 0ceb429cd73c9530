/// How words and keys are spelt in the file.
enum Spelling {
  /// "Security Forces" and "security-forces" as we write them: "security_forces".
  static func asWritten(_ word: String) -> String {
    let bytes = word.utf8.map { byte -> UInt8 in
      byte == 0x2D || byte == 0x20 ? 0x5F : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "source kinds" as a heading is addressed: "source-kinds".
  static func asAnchor(_ words: String) -> String {
    String(decoding: words.utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }

  /// "a measure", "an occasion".
  static func withArticle(_ noun: String) -> String {
    let isVowel = noun.utf8.first.map { "aeiou".utf8.contains($0) } ?? false
    return (isVowel ? "an " : "a ") + noun
  }

  /// "a measure" without its article.
  static func withoutArticle(_ words: String) -> String {
    for article in ["a ", "an ", "the "] where words.hasPrefix(article) {
      return String(words.dropFirst(article.utf8.count))
    }
    return words
  }
}
