internal import Text

/// What can be part of a noun phrase, by shallow signs: no tagger stands behind this.
extension Reading {
  /// Whether the token can be a noun or a modifier of one, seen from the noun behind it.
  func isNominal(_ index: Int, before next: Int? = nil) -> Bool {
    let token = token(index)
    switch token.kind {
    case .number: return true
    case .mark: return isInnerMark(index)
    case .word: break
    }
    let classes = classes(index)
    if classes.isDisjoint(with: .function) && !classes.contains(.verb) { return true }
    if !classes.isDisjoint(with: .sureNoun) {
      return true
    }
    if !classes.isDisjoint(with: .functionOnly) || isDeterminer(index) { return false }
    if classes.contains(.possessive) { return index > 0 && token.isGlued }
    if classes.contains(.adverb) { return token.isCapitalised && isInsideName(index) }
    return classes.contains(.verb) ? isNominalVerb(index, classes, before: next) : true
  }

  /// "retired" in "a retired general", "reports" in "the reports": verb forms used as nouns.
  private func isNominalVerb(_ index: Int, _ classes: WordClass, before next: Int?) -> Bool {
    if isInsideName(index) || endsName(index, classes) { return true }
    let isBase = !classes.isDisjoint(with: .plainForm)
    guard index > 0 else { return false }
    let opensNoun =
      isDeterminer(index - 1) || has(index - 1, .possessive, .number, .nationality)
      || token(index - 1).kind == .number || (isHyphen(index - 1) && token(index - 1).isGlued)
    if opensNoun { return true }
    if classes.contains(.past) || classes.contains(.participle) { return false }
    if classes.contains(.gerund) {
      return next != nil && index > 1 && !isComma(index - 1) && !has(index - 1, .functionOnly)
        && has(index - 1, .verb) == false && token(index - 1).isCapitalised == false
    }
    // "police say nine people": a verb that only speakers have is no noun.
    if classes.contains(.cue), classes.isDisjoint(with: .spokenNoun) { return false }
    guard isBase, word(index - 1) != words.to, !has(index - 1, .modal, .doing) else {
      return false
    }
    return next != nil || has(index - 1, .preposition)
      || (!classes.isDisjoint(with: .nominal) && !isPronoun(index - 1))
  }

  /// "the Research Center analysis": the last capital of a name behind another, with a small
  /// letter following; a headline's verbs have capitals behind them.
  private func endsName(_ index: Int, _ classes: WordClass) -> Bool {
    let token = token(index)
    guard token.isCapitalised, !token.isAllCapitals, index > 1, index + 1 < count,
      classes.isDisjoint(with: .anyCue), !has(index, .auxiliary)
    else { return false }
    let next = self.token(index + 1)
    return self.token(index - 1).isCapitalised && self.token(index - 1).kind == .word
      && !isStop(index - 2) && next.kind == .word && !next.isCapitalised
  }

  /// A capital inside a sentence between capitals: "The Associated Press".
  func isInsideName(_ index: Int) -> Bool {
    guard token(index).isCapitalised, !token(index).isAllCapitals, index > 0 else { return false }
    let previous = token(index - 1)
    return previous.kind == .word && !isStop(index - 1)
      && (previous.isCapitalised || isDeterminer(index - 1))
      && index + 1 < count && token(index + 1).isCapitalised
  }

  /// A hyphen, the point of an abbreviation or an initial, "&", "$", "%", "/", an apostrophe.
  func isInnerMark(_ index: Int) -> Bool {
    switch mark(index) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return token(index).isGlued
    case UInt8(ascii: "."):
      guard token(index).isGlued, index > 0, index + 1 < count, token(index - 1).isCapitalised,
        token(index + 1).kind == .word || isComma(index + 1)
      else { return false }
      return token(index - 1).end - token(index - 1).start == 1
        || has(index - 1, .abbreviation, .title)
    case UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "'"): return token(index).isGlued && !closesQuotation(index)
    case 0xE2:
      let token = token(index)
      return token.isGlued && ByteClass.isCurlyApostrophe(text.bytes, at: Int(token.start))
        && !closesQuotation(index)
    default: return false
    }
  }

  /// "Monday", "March", "today", "last week": when, not who.
  func isTime(_ index: Int) -> Bool {
    has(index, .weekday, .month) || isYear(index)
      || (has(index, .timeUnit) && !token(index).isCapitalised)
  }

  /// "evening": a time of the day.
  func isTimeOfDay(_ index: Int) -> Bool { isTime(index) || word(index) == words.evening }

  /// "1996" behind "in" or a month.
  private func isYear(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .number, token.end - token.start == 4, index > 0 else { return false }
    let first = text.bytes[Int(token.start)]
    guard first == UInt8(ascii: "1") || first == UInt8(ascii: "2") else { return false }
    return has(index - 1, .preposition, .month)
  }

  /// Whether the word can stand for several: "officials", "police", "they".
  func isPluralHead(_ index: Int) -> Bool {
    let classes = classes(index)
    if !classes.isDisjoint(with: .several) { return true }
    let token = token(index)
    guard token.kind == .word, token.end - token.start > 2 else { return token.kind == .number }
    let last = text.bytes[Int(token.end) - 1]
    let before = text.bytes[Int(token.end) - 2]
    return asciiLowercased(last) == UInt8(ascii: "s") && asciiLowercased(before) != last
  }
}

extension WordClass {
  /// Words that are nouns, or stand where a noun stands, whatever else they may be.
  static let sureNoun: WordClass = [.person, .sourceNoun, .title, .number, .nationality]
  /// Nouns and titles of those who speak.
  static let speaker: WordClass = [.person, .sourceNoun, .title]
  /// "report", "reports": forms of a verb that look like a noun.
  static let plainForm: WordClass = [.infinitive, .present]
  static let spokenNoun: WordClass = [
    .person, .sourceNoun, .textNoun, .speechNoun, .title, .countNoun, .plural, .act,
  ]
  static let several: WordClass = [.plural, .collective]
  static let stating: WordClass = [.cue, .clauseCue]
  static let speechOrText: WordClass = [.speechNoun, .textNoun]
  /// What a headline's speaker is made of, beside names.
  static let speakerPart: WordClass = [
    .sourceNoun, .person, .textNoun, .possessive, .preposition, .conjunction,
  ]
  /// Capitalised words that are no part of somebody's name.
  static let unnamed: WordClass = [
    .sourceNoun, .textNoun, .person, .title, .determiner, .sentenceOpener,
  ]
  /// Words that are no part of a person's name.
  static let impersonal: WordClass = [
    .sourceNoun, .textNoun, .person, .collective, .nationality, .title, .pronoun, .weekday, .month,
    .body,
  ]
  static let citable: WordClass = [.person, .sourceNoun, .textNoun, .title, .pronoun, .collective]
  static let functionOnly: WordClass = [
    .preposition, .conjunction, .subordinator, .relative, .pronoun, .be, .have, .doing, .modal,
    .negation,
  ]
  static let function: WordClass = functionOnly.union([.adverb, .determiner, .possessive])
}
