/// The terms of one sentence, spelt as `Article.terms` spells them.
enum SentenceTerms {
  /// Words of three letters or more and numbers; words with a capital inside the sentence are names.
  static func count(_ sentence: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    var isFirst = true
    var previousName: String?
    let words = sentence.utf8.split { byte in
      !(byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    for bytes in words {
      let word = String(Substring(bytes))
      let kind = TermKind(word)
      let isName = kind == .name && !isFirst && word.utf8.count > 1
      isFirst = false
      if kind == .number || isName {
        counts[word, default: 0] += 1
      } else if word.utf8.count > 2 {
        counts[word.lowercased(), default: 0] += 1
      }
      if isName, let previousName { counts["\(previousName) \(word)", default: 0] += 1 }
      previousName = isName ? word : nil
    }
    return counts
  }
}
