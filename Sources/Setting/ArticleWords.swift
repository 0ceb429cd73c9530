internal import Text

/// The words of an article for the readers of places and days, looked up once.
struct ArticleWords: Sendable {
  let text: TokenizedText
  /// What each token is to the readers.
  let classes: [SettingClass]
  /// What the tokens of each sentence are, taken together.
  private let classesOfSentences: [SettingClass]
  private let titleCase: [Bool]

  init(_ text: TokenizedText) {
    self.text = text
    let vocabulary = SettingVocabulary.standard
    let classes = text.tokens.map { vocabulary.classes(of: $0, in: text.bytes) }
    self.classes = classes
    classesOfSentences = text.sentences.map { sentence in
      classes[sentence.tokens].reduce(into: []) { $0.formUnion($1) }
    }
    titleCase = text.sentences.map { ArticleWords.isTitleCase(text.tokens[$0.tokens]) }
  }

  /// The tokens in lower case.
  var folded: FoldedTokens { FoldedTokens(text: text) }

  func isWord(_ index: Int) -> Bool { text.tokens[index].kind == .word }

  func isNumber(_ index: Int) -> Bool { text.tokens[index].kind == .number }

  func isCapitalised(_ index: Int) -> Bool { text.tokens[index].isCapitalised }

  func isGlued(_ index: Int) -> Bool { text.tokens[index].isGlued }

  /// Whether a sentence has a word of the class at all.
  func holds(_ wordClass: SettingClass, sentence: Int) -> Bool {
    classesOfSentences[sentence].contains(wordClass)
  }

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

  /// The bytes of a run where all of them are ASCII; nil where one is not.
  func ascii(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    guard let first = range.first, let last = range.last else { return nil }
    let bytes = text.bytes[Int(text.tokens[first].start)..<Int(text.tokens[last].end)]
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
  }

  /// Whether nearly all words of a sentence are capitalised, as in a headline or an old wire text.
  func isTitleCase(sentence: Int) -> Bool { titleCase[sentence] }

  private static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word && token.end - token.start > 3 {
      words += 1
      if token.isCapitalised { capitals += 1 }
    }
    return words > 2 && capitals * 10 >= words * 7
  }
}
