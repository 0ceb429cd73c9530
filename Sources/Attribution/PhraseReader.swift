internal import Text

/// Finds the noun phrase that ends or begins at a token.
struct PhraseReader {
  let reading: Reading
  /// The first token that a phrase may take.
  let floor: Int
  /// The token before which a phrase must end.
  let limit: Int

  var words: FunctionWords { reading.words }

  /// The noun phrase that ends before a token; nil where no noun stands there.
  ///
  /// Modifiers behind its head are part of it: "a spokesman for the ministry".
  func phrase(endingAt end: Int) -> Range<Int>? {
    guard let core = core(endingAt: end) else { return nil }
    return extended(core, depth: 0)
  }

  /// Nouns and their modifiers without a break, with their determiner.
  private func core(endingAt end: Int) -> Range<Int>? {
    var start = end
    var closing = end
    while start > floor {
      let index = start - 1
      if reading.closesBracket(index) {
        guard let open = bracketOpening(before: index) else { break }
        start = open
        if start == end { closing = open }
        continue
      }
      if isHyphenated(index) {
        start = index
        continue
      }
      if reading.isDeterminer(index) {
        guard start < closing, !isClauseWord(index) else { break }
        start = index
        if start > floor, reading.has(start - 1, .number) || reading.isDeterminer(start - 1),
          !reading.has(start - 1, .possessive), reading.word(start - 1) != words.that
        {
          start -= 1
        }
        break
      }
      guard
        reading.isNominal(index, before: start < end ? start : nil) || isAdjacentNoun(index, end)
      else { break }
      if reading.isTime(index), start < end, !reading.token(index).isCapitalised { break }
      if reading.has(index, .weekday) { break }
      start = index
    }
    while start < end, isLooseMark(start) || reading.opensBracket(start) {
      // "[TEXT] The minister": no phrase begins with a bracket.
      start = reading.opensBracket(start) ? bracketEnd(behind: start, limit: end) : start + 1
    }
    return start < end && hasNoun(start..<end) ? start..<end : nil
  }

  /// Part of a compound: "nominee-in-waiting", "90-second".
  private func isHyphenated(_ index: Int) -> Bool {
    guard index > floor, index + 1 < reading.count, reading.token(index).kind != .mark else {
      return false
    }
    let isJoined = reading.isHyphen(index + 1) && reading.token(index + 1).isGlued
    let follows = reading.isHyphen(index - 1) && reading.token(index - 1).isGlued
    return isJoined || follows && reading.token(index).isGlued
  }

  /// "that" and "what" open a clause; only at the head of a sentence is "that" a determiner.
  private func isClauseWord(_ index: Int) -> Bool {
    let word = reading.word(index)
    return word == words.what || (word == words.that && index > floor)
  }

  /// Next to a verb that cites, a word that could be a verb is a noun: "police reports said".
  private func isAdjacentNoun(_ index: Int, _ end: Int) -> Bool {
    guard index == end - 1, reading.token(index).kind == .word, index > floor else { return false }
    let classes = reading.classes(index)
    guard classes.contains(.verb), classes.isDisjoint(with: .functionOnly) else { return false }
    return !classes.isDisjoint(with: .plainForm)
      && !reading.isPronoun(index - 1) && reading.word(index - 1) != words.to
  }

  private func isLooseMark(_ index: Int) -> Bool {
    reading.isMark(index) && reading.mark(index) != UInt8(ascii: "$")
      && reading.mark(index) != UInt8(ascii: "#") && reading.mark(index) != UInt8(ascii: "(")
  }

  private func bracketEnd(behind open: Int, limit: Int) -> Int {
    ((open..<limit).first(where: reading.closesBracket) ?? open) + 1
  }

  func hasNoun(_ range: Range<Int>) -> Bool {
    range.contains { index in
      reading.token(index).kind != .mark && !reading.isDeterminer(index)
        && !reading.has(index, .possessive)
    }
  }

  private func bracketOpening(before close: Int) -> Int? {
    var index = close - 1
    while index >= floor, close - index < 20 {
      if reading.opensBracket(index) {
        return index > floor ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Adds what the phrase hangs on: "a spokesman for" before "the ministry", "police and".
  private func extended(_ phrase: Range<Int>, depth: Int) -> Range<Int> {
    var before = phrase.lowerBound - 1
    guard depth < 6, before > floor else { return phrase }
    // "politicians and even some engineers"
    if reading.isAdverb(before), reading.has(before - 1, .conjunction) { before -= 1 }
    if reading.word(before) == words.and || reading.word(before) == words.or
      || reading.mark(before) == UInt8(ascii: "&")
    {
      guard let other = core(endingAt: before), reading.isComma(before - 1) == false else {
        return phrase
      }
      let joined = extended(other, depth: depth + 1)
      guard isClauseStart(joined.lowerBound) else { return phrase }
      return listStart(before: joined.lowerBound)..<phrase.upperBound
    }
    if reading.has(before, .preposition), reading.word(before) != words.to,
      reading.word(before) != words.than, reading.word(before) != words.after,
      reading.word(before) != words.before
    {
      var left = before
      // "documents obtained by the paper": a participle between noun and preposition.
      if left - 1 > floor, isReducedRelative(left - 1) { left -= 1 }
      guard let head = core(endingAt: left) else { return phrase }
      let whole = extended(head, depth: depth + 1)
      return isClauseStart(whole.lowerBound) || reading.word(before) == words.of
        ? whole.lowerBound..<phrase.upperBound : phrase
    }
    if let antecedent = antecedent(ofClauseEndingAt: phrase.lowerBound) {
      return antecedent.lowerBound..<phrase.upperBound
    }
    return phrase
  }

  /// "friends, family and officials": where the list begins whose last parts "and" joins.
  private func listStart(before second: Int) -> Int {
    let comma = second - 1
    guard comma > floor, reading.isComma(comma), let first = core(endingAt: comma),
      first.count < 4, isClauseStart(first.lowerBound),
      reading.has(first.upperBound - 1, .person, .sourceNoun)
    else { return second }
    return first.lowerBound
  }

  private func isReducedRelative(_ index: Int) -> Bool {
    let classes = reading.classes(index)
    return classes.contains(.participle) && classes.contains(.verb)
      && reading.isNominal(index - 1) && !reading.has(index - 1, .auxiliary)
      && (reading.word(index + 1) == words.by || reading.has(index - 1, .textNoun))
  }

  /// "people who attended the rally": the noun before a relative clause that ends here.
  private func antecedent(ofClauseEndingAt end: Int) -> Range<Int>? {
    var index = end - 1
    var sawVerb = false
    while index > floor, reading.has(index, .verb, .auxiliary, .adverb, .negation) {
      if reading.has(index, .verb, .auxiliary) { sawVerb = true }
      index -= 1
    }
    guard sawVerb, index > floor, isSubjectRelative(index) else { return nil }
    return core(endingAt: index).map { extended($0, depth: 3) }
  }

  private func isSubjectRelative(_ index: Int) -> Bool {
    let word = reading.word(index)
    return word == words.who || word == words.which
      || (word == words.that && reading.isNominal(index - 1))
  }

  /// Whether a clause can begin here, so that what stands here can be its subject.
  func isClauseStart(_ index: Int) -> Bool {
    guard index > floor else { return true }
    let before = index - 1
    if reading.isMark(before) { return !reading.isInnerMark(before) }
    if reading.word(before) == words.that { return true }
    return reading.has(before, .conjunction, .subordinator, .relative, .adverb)
      || reading.isTime(before)
      || reading.has(before, .hedgeBefore) && reading.token(index).kind == .number
  }
}
