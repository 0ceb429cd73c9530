internal import Text

/// A text with what the rules ask of its tokens.
///
/// A class, so that handing it to every rule and reader counts one reference and copies nothing.
final class Reading: Sendable {
  let text: TokenizedText
  let words: FunctionWords
  let quotations: Quotations
  /// Whether the text is written in capitals throughout, as some wires are.
  let isInCapitals: Bool
  /// Whether brackets mark what is heard: "[Begin recording]", "[Interview with …]".
  let isTranscript: Bool

  init(_ text: TokenizedText, words: FunctionWords) {
    self.text = text
    self.words = words
    quotations = Quotations(text)
    let sample = text.tokens.prefix(80).filter { $0.kind == .word && $0.end - $0.start > 1 }
    isTranscript = Reading.isTranscript(text, words)
    isInCapitals = sample.count > 2 && sample.allSatisfy(\.isAllCapitals)
  }

  private static func isTranscript(_ text: TokenizedText, _ words: FunctionWords) -> Bool {
    let tokens = text.tokens
    return tokens.indices.dropLast().contains { index in
      guard tokens[index].kind == .mark else { return false }
      let byte = text.bytes[Int(tokens[index].start)]
      guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") else { return false }
      return words.interviews.contains(tokens[index + 1].word)
        || index + 2 < tokens.count && words.recordings.contains(tokens[index + 2].word)
    }
  }

  var count: Int { text.tokens.count }

  func token(_ index: Int) -> Token { text.tokens[index] }

  func word(_ index: Int) -> Lexicon.WordID { text.tokens[index].word }

  func classes(_ index: Int) -> WordClass { text.lexicon.classes(text.tokens[index].word) }

  /// Whether the word belongs to one of the classes.
  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    classes(index).rawValue & wanted.rawValue != 0
  }

  /// Whether the word belongs to one of two classes.
  ///
  /// An option set written as a literal would be built anew at every call.
  func has(_ index: Int, _ first: WordClass, _ second: WordClass) -> Bool {
    classes(index).rawValue & (first.rawValue | second.rawValue) != 0
  }

  func has(_ index: Int, _ first: WordClass, _ second: WordClass, _ third: WordClass) -> Bool {
    classes(index).rawValue & (first.rawValue | second.rawValue | third.rawValue) != 0
  }

  func has(
    _ index: Int, _ first: WordClass, _ second: WordClass, _ third: WordClass,
    _ fourth: WordClass
  ) -> Bool {
    has(index, first, second) || has(index, third, fourth)
  }

  /// The number of the sentence that holds a token; nil behind the last.
  func sentence(at token: Int) -> Int? {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < text.sentences.count ? low : nil
  }

  func isMark(_ index: Int) -> Bool { text.tokens[index].kind == .mark }

  /// The first byte of a mark; 0 for a word or number.
  func mark(_ index: Int) -> UInt8 {
    let token = text.tokens[index]
    return token.kind == .mark ? text.bytes[Int(token.start)] : 0
  }

  func isComma(_ index: Int) -> Bool { mark(index) == UInt8(ascii: ",") }

  func isHyphen(_ index: Int) -> Bool { mark(index) == UInt8(ascii: "-") }

  /// "(" or "[".
  func opensBracket(_ index: Int) -> Bool {
    mark(index) == UInt8(ascii: "(") || mark(index) == UInt8(ascii: "[")
  }

  /// ")" or "]".
  func closesBracket(_ index: Int) -> Bool {
    mark(index) == UInt8(ascii: ")") || mark(index) == UInt8(ascii: "]")
  }

  /// "-" between spaces, "–", "—", "--".
  func isDash(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .mark else { return false }
    let start = Int(token.start)
    if text.bytes[start] == UInt8(ascii: "-") { return !token.isGlued }
    guard text.bytes[start] == 0xE2, token.end - token.start == 3 else { return false }
    return text.bytes[start + 1] == 0x80 && (0x93...0x95).contains(text.bytes[start + 2])
  }

  /// A full stop, question mark or exclamation mark.
  func isStop(_ index: Int) -> Bool {
    let byte = mark(index)
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  func isQuoteMark(_ index: Int) -> Bool {
    Quotations.mark(at: index, in: text, limit: count) != nil
  }

  /// A quotation mark with a letter glued behind a single one ("'") is an apostrophe and no mark.
  func opensQuotation(_ index: Int) -> Bool {
    guard isMark(index), let quotation = quotations.holding(index) else { return false }
    return quotation.tokens.lowerBound == index
  }

  /// A mark that opens or closes a quotation; an apostrophe is none.
  func isQuotationEdge(_ index: Int) -> Bool {
    opensQuotation(index) || closesQuotation(index)
  }

  /// "also", "repeatedly": a word of the lexicon, or one that ends in "ly" and is no name.
  func isAdverb(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .word else { return false }
    if has(index, .adverb) { return true }
    guard token.word == Lexicon.unknown, !token.isCapitalised, token.end - token.start > 4 else {
      return false
    }
    let end = Int(token.end)
    return text.bytes[end - 1] == UInt8(ascii: "y") && text.bytes[end - 2] == UInt8(ascii: "l")
  }

  /// "surrounded": how the past of a verb that the lexicon lacks is told.
  func endsInEd(_ index: Int) -> Bool {
    text.bytes[token(index).range].suffix(2) == [0x65, 0x64]
  }

  /// Whether a quotation ends with this token.
  func closesQuotation(_ index: Int) -> Bool {
    guard isMark(index), let quotation = quotations.holding(index) else { return false }
    return quotation.isClosed && quotation.tokens.upperBound == index + 1
  }

  /// A determiner in the wide sense: "the", "a", "his", "those".
  func isDeterminer(_ index: Int) -> Bool {
    let word = word(index)
    if word == words.the || word == words.a || word == words.an { return true }
    return has(index, .determiner)
  }

  /// "he", "they", "it" and the like; "his" and "those" before a noun are determiners.
  func isPronoun(_ index: Int) -> Bool {
    has(index, .pronoun) && !text.lexicon.classes(word(index)).contains(.person)
      && !has(index, .determiner)
  }

  /// "him", "them": a pronoun that is no subject; "her" only where no noun follows.
  func isObjectPronoun(_ index: Int) -> Bool {
    let word = word(index)
    return word == words.him || word == words.them || word == words.us || word == words.me
      || word == words.her
  }

  /// Whether words that bound a figure begin here: "at least", "as many as".
  func startsHedge(_ index: Int) -> Bool {
    if has(index, .hedgeBefore), !has(index, .preposition) { return true }
    return text.lexicon.phrase(at: index, before: count, in: text.tokens) {
      text.lexicon.classes($0).contains(.hedgeBefore)
    } != nil
  }

  /// The longest name of a source in several words that begins here and ends before `limit`.
  func sourcePhrase(at index: Int, before limit: Int) -> Lexicon.Phrase? {
    text.lexicon.phrase(at: index, before: limit, in: text.tokens) {
      text.lexicon.sense($0).kind != nil
    }
  }

  /// A form of a verb that can only be finite, or an auxiliary.
  func isFinite(_ index: Int) -> Bool {
    let classes = classes(index)
    if !classes.isDisjoint(with: .auxiliary) { return true }
    guard classes.contains(.verb) else { return false }
    if classes.contains(.past) { return true }
    return classes.contains(.present) && classes.isDisjoint(with: .nominal)
  }
}

extension WordClass {
  /// Classes of nouns.
  static let nominal: WordClass = [
    .person, .collective, .sourceNoun, .textNoun, .title, .countNoun, .act, .wound,
    .otherUnit, .plural,
  ]

  static let auxiliary: WordClass = [.be, .have, .doing, .modal]

  /// Every class of verb that rules look at.
  static let citingVerb: WordClass = anyCue.union(.tollVerb)

  /// Every class of verb that cites.
  static let anyCue: WordClass = [.cue, .clauseCue, .aimCue, .stanceCue]
}
