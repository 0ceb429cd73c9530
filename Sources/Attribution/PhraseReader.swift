internal import Text

/// Finds the noun phrase that ends or begins at a token.
struct PhraseReader {
  let reading: Reading
  /// The first token that a phrase may take.
  let floor: Int
  /// The token before which a phrase must end.
  let limit: Int

  private var words: FunctionWords { reading.words }

  // MARK: To the left

  /// The noun phrase that ends before a token, modifiers behind its head included:
  /// "a spokesman for the ministry". Nil where no noun stands there.
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
      if reading.mark(index) == UInt8(ascii: ")") || reading.mark(index) == UInt8(ascii: "]") {
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
          !reading.has(start - 1, .possessive)
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
    while start < end, isLooseMark(start) { start += 1 }
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

  private func hasNoun(_ range: Range<Int>) -> Bool {
    range.contains { index in
      reading.token(index).kind != .mark && !reading.isDeterminer(index)
        && !reading.has(index, .possessive)
    }
  }

  private func bracketOpening(before close: Int) -> Int? {
    var index = close - 1
    while index >= floor, close - index < 12 {
      if reading.mark(index) == UInt8(ascii: "(") || reading.mark(index) == UInt8(ascii: "[") {
        return index > floor ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Adds what the phrase hangs on: "a spokesman for" before "the ministry", "police and".
  private func extended(_ phrase: Range<Int>, depth: Int) -> Range<Int> {
    let before = phrase.lowerBound - 1
    guard depth < 6, before > floor else { return phrase }
    if reading.word(before) == words.and || reading.word(before) == words.or
      || reading.mark(before) == UInt8(ascii: "&")
    {
      guard let other = core(endingAt: before), reading.isComma(before - 1) == false else {
        return phrase
      }
      let joined = extended(other, depth: depth + 1)
      return isClauseStart(joined.lowerBound) ? joined.lowerBound..<phrase.upperBound : phrase
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
  }

  // MARK: To the right

  /// The noun phrase that begins at a token, with its apposition where `takesApposition`.
  func phrase(startingAt start: Int, takesApposition: Bool) -> Range<Int>? {
    let end = nominalEnd(from: start)
    guard end > start, hasNoun(start..<end) else { return nil }
    guard takesApposition else { return start..<end }
    return start..<appositionEnd(from: end)
  }

  /// The end of nouns, prepositional phrases and coordinated nouns without a break.
  func nominalEnd(from start: Int) -> Int {
    var index = start
    var linkedStart = start
    while index < limit {
      if reading.isDeterminer(index), index == linkedStart {
        index += 1
        linkedStart += 1
      } else if reading.mark(index) == UInt8(ascii: "("), index > start,
        let close = bracketClosing(after: index)
      {
        index = close + 1
      } else if isNominalForward(index, start: start) {
        index += 1
      } else if index > start, let next = linked(at: index) {
        index = next
        linkedStart = next
      } else {
        break
      }
    }
    while index > start, isTrailing(index - 1) { index -= 1 }
    return index
  }

  private func isTrailing(_ index: Int) -> Bool {
    reading.isMark(index) && reading.mark(index) != UInt8(ascii: ")")
      && reading.mark(index) != UInt8(ascii: "'") && reading.mark(index) != 0xE2
      && reading.mark(index) != UInt8(ascii: "%")
  }

  private func isNominalForward(_ index: Int, start: Int) -> Bool {
    if reading.isDeterminer(index) { return index == start || reading.isDeterminer(index - 1) }
    if reading.has(index, .weekday) { return false }
    let classes = reading.classes(index)
    if classes.contains(.verb), classes.isDisjoint(with: .speaker) {
      let afterDeterminer =
        index > start
        && (reading.isDeterminer(index - 1) || reading.has(index - 1, .number, .modifier))
      if afterDeterminer || (reading.token(index).isCapitalised && index > start) { return true }
      if index > start, reading.isHyphen(index - 1) { return true }
      if classes.contains(.past) || classes.contains(.participle) || classes.contains(.gerund) {
        return false
      }
      if index == start { return classes.contains(.textNoun) }
      return !classes.isDisjoint(with: .nominal)
    }
    return reading.isNominal(index, before: index + 1)
  }

  private func bracketClosing(after open: Int) -> Int? {
    var index = open + 1
    while index < limit, index - open < 12 {
      if reading.mark(index) == UInt8(ascii: ")") { return index }
      index += 1
    }
    return nil
  }

  /// The token behind a preposition or conjunction that a noun follows; nil where none does.
  private func linked(at index: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let word = reading.word(index)
    let next = index + 1
    guard reading.isDeterminer(next) || isNominalForward(next, start: next),
      !reading.isTime(next), !reading.isPronoun(next)
    else { return nil }
    if word == words.and || reading.mark(index) == UInt8(ascii: "&") {
      return startsClause(at: next) ? nil : next
    }
    guard reading.has(index, .preposition), word != words.after, word != words.before,
      word != words.as
    else { return nil }
    if word == words.to, !reading.isDeterminer(next), !reading.token(next).isCapitalised {
      return nil
    }
    if word == words.in || word == words.on || word == words.at
      || reading.token(index - 1).isCapitalised
    {
      let isFirm =
        word == words.of || word == words.for || word == words.from || word == words.with
        || word == words.to
      guard isFirm || !reading.has(next, .textNoun) else { return nil }
      if !isFirm, isTextPhrase(next) { return nil }
    }
    return next
  }

  /// "a statement", "an interview": where something was said, not who said it.
  private func isTextPhrase(_ start: Int) -> Bool {
    var index = start
    while index < min(limit, start + 5) {
      if reading.has(index, .textNoun) { return true }
      if !reading.isDeterminer(index), !reading.isNominal(index) { return false }
      index += 1
    }
    return false
  }

  /// Whether a noun phrase with a finite verb behind it begins here: another clause.
  private func startsClause(at start: Int) -> Bool {
    var index = start
    while index < min(limit, start + 8) {
      if reading.isFinite(index), index > start { return true }
      if !reading.isDeterminer(index), !isNominalForward(index, start: start) { return false }
      index += 1
    }
    return false
  }

  /// The end of what explains a noun phrase: ", the president's adviser, who leads the group".
  func appositionEnd(from end: Int) -> Int {
    var index = end
    for _ in 0..<4 {
      let next = explanationEnd(from: index)
      guard next > index else { return index }
      index = next
    }
    return index
  }

  private func explanationEnd(from end: Int) -> Int {
    guard end + 1 < limit else { return end }
    if isWho(end) { return clauseEnd(from: end) }
    guard reading.isComma(end) else { return end }
    var next = end + 1
    if isWho(next) { return clauseEnd(from: next) }
    if reading.has(next, .adverb), next + 1 < limit,
      reading.isDeterminer(next + 1) || reading.has(next + 1, .title)
    {
      next += 1
    }
    guard isAppositive(next) else { return end }
    let close = nominalEnd(from: next)
    guard close > next, endsExplanation(close) else { return end }
    return close
  }

  private func isWho(_ index: Int) -> Bool {
    reading.word(index) == words.who || reading.word(index) == words.whose
  }

  /// An apposition ends at a comma, a relative clause or the end of its sentence.
  private func endsExplanation(_ index: Int) -> Bool {
    guard index < limit else { return true }
    return isWho(index) || reading.isMark(index) && !reading.isHyphen(index)
  }

  /// Whether an apposition can begin here: "the mayor", "43", "director of the hospital".
  private func isAppositive(_ index: Int) -> Bool {
    if reading.token(index).kind == .number { return true }
    if reading.isPronoun(index) || reading.has(index, .gerund, .preposition, .conjunction) {
      return false
    }
    if reading.isDeterminer(index) {
      return reading.word(index) != words.that && !reading.has(index, .pronoun)
    }
    return isNominalForward(index, start: index)
  }

  /// The comma or the end of the sentence behind a relative clause.
  private func clauseEnd(from start: Int) -> Int {
    var index = start + 1
    while index < limit {
      if reading.isComma(index) || reading.isStop(index) && !reading.isInnerMark(index)
        || reading.opensQuotation(index)
      {
        return index
      }
      index += 1
    }
    return index
  }
}
