internal import Text

/// The noun phrase that begins at a token, behind a cue: "according to [the head of the hospital]".
extension PhraseReader {
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
      } else if let known = reading.sourcePhrase(at: index, before: limit) {
        // "armed forces", "interior ministry", whatever the words are alone.
        index += known.words.count
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
    if classes.contains(.modifier), !classes.contains(.past) { return true }
    if classes.contains(.verb), classes.isDisjoint(with: .speaker) {
      let afterDeterminer =
        index > start
        && (reading.isDeterminer(index - 1) || reading.has(index - 1, .number, .modifier)
          || (reading.has(index - 1, .possessive)
            && !classes.isDisjoint(with: [.textNoun, .infinitive])))
      if afterDeterminer || (isWritten(index) && index > start) { return true }
      if index > start, reading.isHyphen(index - 1) { return true }
      // "the regional warning service"
      if classes.contains(.gerund), index > start, index + 1 < limit, isPlainNoun(index + 1) {
        return true
      }
      if classes.contains(.past) || classes.contains(.participle) || classes.contains(.gerund) {
        return false
      }
      if index == start { return classes.contains(.textNoun) }
      return !classes.isDisjoint(with: .nominal)
    }
    return reading.isNominal(index, before: index + 1)
  }

  /// A noun that is nothing else, so that the gerund before it belongs to it.
  private func isPlainNoun(_ index: Int) -> Bool {
    let classes = reading.classes(index)
    return classes.isDisjoint(with: [.verb, .auxiliary])
      && !classes.isDisjoint(with: [.sourceNoun, .body, .textNoun])
  }

  /// A capital that says something: none does where all words are in capitals.
  private func isWritten(_ index: Int) -> Bool {
    reading.token(index).isCapitalised && !reading.token(index).isAllCapitals
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
    if let close = contactClauseEnd(from: end) { return close }
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

  /// "a statement the school district released": a clause without a relative pronoun.
  private func contactClauseEnd(from end: Int) -> Int? {
    guard reading.has(end - 1, .textNoun),
      reading.isDeterminer(end) || reading.token(end).isCapitalised
    else { return nil }
    let close = nominalEnd(from: end)
    guard close > end, close < limit, words.origins.contains(reading.word(close)) else {
      return nil
    }
    return close + 1
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
