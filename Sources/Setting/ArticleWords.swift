internal import Text

/// The words of an article in lower case, looked up once for the readers of places and days.
struct ArticleWords {
  let text: TokenizedText
  /// One string for each token.
  let folded: [String]

  init(_ text: TokenizedText) {
    self.text = text
    folded = text.tokens.indices.map { text.lowercased($0) }
  }

  func isWord(_ index: Int) -> Bool { text.tokens[index].kind == .word }

  func isNumber(_ index: Int) -> Bool { text.tokens[index].kind == .number }

  func isCapitalised(_ index: Int) -> Bool { text.tokens[index].isCapitalised }

  func isGlued(_ index: Int) -> Bool { text.tokens[index].isGlued }

  /// The number that the token at the index writes in digits; nil for decimals and words.
  func integer(_ index: Int) -> Int? {
    guard isNumber(index) else { return nil }
    return Int(folded[index])
  }

  /// The words of a run as keys have them: one space wherever white space stands.
  func joined(_ range: Range<Int>) -> String {
    var joined = ""
    for index in range {
      if index > range.lowerBound, !text.tokens[index].isGlued { joined += " " }
      joined += folded[index]
    }
    return joined
  }

  /// Whether nearly all words of a sentence are capitalised, as in a headline or an old wire text.
  func isTitleCase(_ sentence: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    for index in sentence.tokens where isWord(index) && folded[index].utf8.count > 3 {
      words += 1
      if isCapitalised(index) { capitals += 1 }
    }
    return words > 2 && capitals * 10 >= words * 7
  }
}
