internal import Text

/// Who is the subject of a verb.
extension PhraseReader {
  struct Subject: Sendable {
    var tokens: Range<Int>
    /// "who said": the noun before a relative pronoun is the one who speaks.
    var antecedent: Range<Int>?
    /// The subject of a verb before, which this one shares: "He left the house and told".
    var isShared = false
  }

  /// The subject that stands before a verb group; nil where none is found.
  func subject(before verb: Int) -> Subject? {
    guard verb > floor else { return nil }
    let last = verb - 1
    if isRelative(last) {
      let antecedent = phrase(endingAt: reading.isComma(last - 1) ? last - 1 : last)
      return Subject(tokens: last..<last + 1, antecedent: antecedent)
    }
    // "…," Via said: a name that is spelled like a preposition or an auxiliary.
    if reading.has(last, .functionOnly), isNameBehindQuotation(last) {
      return Subject(tokens: last..<last + 1)
    }
    // "the army and the police both said"
    if reading.word(last) == words.both || reading.word(last) == words.all, last - 1 > floor,
      reading.isNominal(last - 1)
    {
      return phrase(endingAt: last).map { Subject(tokens: $0) }
    }
    if reading.isPronoun(last) || reading.has(last, .pronoun) && !reading.isNominal(last) {
      guard isObjectPronoun(last) else { return Subject(tokens: last..<last + 1) }
      return partitive(endingWith: last)
        ?? modifiedSubject(before: verb).map { Subject(tokens: $0) }
    }
    if isPronounDeterminer(last) { return Subject(tokens: last..<last + 1) }
    if reading.isComma(last) {
      // "The mayor hugged the widow, then said"
      return reading.word(verb) == words.then
        ? sharedSubject(before: last) : subject(acrossComma: last)
    }
    if reading.isDash(last) { return subject(acrossDash: last) }
    if reading.word(last) == reading.words.and || reading.word(last) == reading.words.but
      || reading.word(last) == reading.words.or
    {
      return sharedSubject(before: last)
    }
    if reading.isTime(last), let adjunct = adjunctStart(endingAt: verb), adjunct > floor,
      let found = subject(before: adjunct)
    {
      return found
    }
    if let found = subject(acrossRelative: verb) { return found }
    let near = phrase(endingAt: verb)
    if let near, isClauseStart(near.lowerBound) {
      return Subject(tokens: named(near).lowerBound..<near.upperBound)
    }
    return (modifiedSubject(before: verb) ?? near).map { Subject(tokens: $0) }
  }

  /// ""Two died," Jane Doe, spokeswoman for the clinic said": the name stands before a comma that
  /// no other closes.
  private func named(_ near: Range<Int>) -> Range<Int> {
    let comma = near.lowerBound - 1
    guard comma > floor + 1, reading.isComma(comma),
      !reading.token(near.lowerBound).isCapitalised,
      let name = phrase(endingAt: comma), name.count < 5, name.lowerBound > 0,
      reading.closesQuotation(name.lowerBound - 1),
      name.allSatisfy({ reading.token($0).isCapitalised && reading.token($0).kind == .word })
    else { return near }
    return name
  }

  private func isNameBehindQuotation(_ index: Int) -> Bool {
    let token = reading.token(index)
    return token.isCapitalised && !token.isAllCapitals && !reading.has(index, .pronoun, .relative)
      && index > floor && reading.closesQuotation(index - 1)
  }

  /// "A source who asked not to be named said": the noun before a relative clause without commas.
  ///
  /// In "a man who witnesses said was armed" the witnesses speak.
  private func subject(acrossRelative verb: Int) -> Subject? {
    var index = verb - 2
    while index > max(floor, verb - 14) {
      if reading.isComma(index) || reading.isQuotationEdge(index)
        || reading.mark(index) == UInt8(ascii: ";")
      {
        return nil
      }
      if reading.word(index) == reading.words.who {
        guard isVerbal(index + 1) else { return nil }
        return phrase(endingAt: index).map { Subject(tokens: $0) }
      }
      index -= 1
    }
    return nil
  }

  private func isVerbal(_ index: Int) -> Bool {
    reading.isFinite(index) || reading.has(index, .auxiliary)
      || reading.endsInEd(index)
  }

  private func isRelative(_ index: Int) -> Bool {
    let word = reading.word(index)
    guard index > floor else { return false }
    return word == reading.words.who || word == reading.words.which
      || (word == reading.words.that && reading.isNominal(index - 1)
        && !reading.isFinite(index - 1))
  }

  private func isObjectPronoun(_ index: Int) -> Bool { reading.isObjectPronoun(index) }

  /// "one of them", "two of us".
  private func partitive(endingWith pronoun: Int) -> Subject? {
    guard pronoun - 1 > floor, reading.word(pronoun - 1) == reading.words.of else { return nil }
    var start = pronoun - 2
    while start > floor, reading.isDeterminer(start - 1) || reading.has(start - 1, .number) {
      start -= 1
    }
    return isClauseStart(start) ? Subject(tokens: start..<pronoun + 1) : nil
  }

  /// "Many said", "some say", "those say": a determiner that stands alone.
  private func isPronounDeterminer(_ index: Int) -> Bool {
    reading.isDeterminer(index) && reading.has(index, .pronoun)
      || reading.word(index) == words.another
      || (reading.has(index, .hedgeBefore, .number, .modifier) && isClauseStart(index))
  }

  /// The start of "on Tuesday", "late Monday", "last week" before a verb.
  private func adjunctStart(endingAt end: Int) -> Int? {
    var index = end - 1
    while index > floor,
      reading.isTime(index) || reading.has(index, .adverb)
        || reading.token(index).kind == .number || isSmallTimeWord(index)
        || (index < end - 1 && reading.isTime(index + 1) && reading.isDeterminer(index))
    {
      index -= 1
    }
    if reading.has(index, .preposition) { return index }
    return index + 1 < end ? index + 1 : nil
  }

  private func isSmallTimeWord(_ index: Int) -> Bool {
    (reading.has(index, .modifier) && !reading.has(index, .person))
      || (reading.isTime(index + 1) && !reading.token(index).isCapitalised
        && reading.has(index, .verb))
  }

  /// "Jane Doe, the mayor, said": the phrase before the comma that opens the parenthesis.
  private func subject(acrossComma last: Int) -> Subject? {
    var index = last - 1
    var steps = 0
    while index > floor, steps < 40 {
      if reading.isComma(index), !reading.isInnerMark(index) {
        if let found = subject(openedAt: index, closedAt: last) { return found }
      } else if reading.isQuotationEdge(index) || reading.mark(index) == UInt8(ascii: ";") {
        return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "Jane Doe — a teacher from the north — said": dashes do what commas do.
  private func subject(acrossDash last: Int) -> Subject? {
    let first = max(floor, last - 30)
    guard let open = (first..<last).last(where: reading.isDash), open + 1 < last,
      !(open..<last).contains(where: { reading.isQuotationEdge($0) }),
      let head = phrase(endingAt: open), isClauseStart(head.lowerBound)
    else { return nil }
    return Subject(tokens: head)
  }

  private func subject(openedAt open: Int, closedAt close: Int) -> Subject? {
    // A short capitalised piece is the second half of a place: "Lahore, Punjab, said".
    guard let head = phrase(endingAt: open), isClauseStart(head.lowerBound) else { return nil }
    let first = open + 1
    guard first < close else { return nil }
    let end = isExplanation(first, until: close) ? close : open
    return Subject(tokens: named(head, before: open).lowerBound..<end)
  }

  /// Whether what stands between the commas tells who somebody is, and is no adverbial.
  private func isExplanation(_ first: Int, until close: Int) -> Bool {
    if reading.word(first) == reading.words.who || reading.word(first) == reading.words.whose {
      return !(first..<close).contains { reading.has($0, .cue) }
    }
    if reading.has(first, .adverb) {
      return first + 1 < close && reading.isDeterminer(first + 1)
    }
    return reading.isDeterminer(first) || reading.token(first).kind == .number
      || (reading.isNominal(first, before: first + 1)
        && !reading.has(first, .gerund, .preposition))
  }

  /// "Jane Doe, a teacher from Lahore, Punjab, said": an apposition has its name before it.
  private func named(_ head: Range<Int>, before open: Int) -> Range<Int> {
    let comma = head.lowerBound - 1
    guard comma > floor, reading.isComma(comma),
      reading.isDeterminer(head.lowerBound) || !reading.token(head.lowerBound).isCapitalised,
      let name = phrase(endingAt: comma), isClauseStart(name.lowerBound),
      reading.token(name.upperBound - 1).isCapitalised
    else { return head }
    return name
  }

  /// "He left the house and told": the subject of a verb before, of one that cites if there is one
  /// ("He said the road was shut and added").
  func sharedSubject(before index: Int) -> Subject? {
    sharedSubject(before: index, of: .cue) ?? sharedSubject(before: index, of: nil)
      ?? openingSubject(before: index)
  }

  private func sharedSubject(before index: Int, of wanted: WordClass?) -> Subject? {
    var cursor = index - 1
    while cursor > floor {
      if reading.closesQuotation(cursor), let quotation = reading.quotations.holding(cursor) {
        cursor = quotation.tokens.lowerBound - 1
        continue
      }
      if reading.opensQuotation(cursor) || reading.mark(cursor) == UInt8(ascii: ";") { return nil }
      if isPredicate(cursor, of: wanted), reading.has(cursor, .have) == false || cursor < index - 1,
        let found = subjectOfPredicate(cursor)
      {
        return Subject(tokens: found, isShared: true)
      }
      cursor -= 1
    }
    return nil
  }

  private func isPredicate(_ index: Int, of wanted: WordClass?) -> Bool {
    // "the clashes announced by the front": a participle behind its noun.
    let isAgentNext = index + 1 < limit && reading.word(index + 1) == words.by
    return reading.isFinite(index) && !isAgentNext
      && (wanted.map { reading.has(index, $0) } ?? true)
  }

  private func subjectOfPredicate(_ index: Int) -> Range<Int>? {
    let group = reading.verbGroup(at: index, floor: floor, limit: limit)
    guard group.tokens.lowerBound > floor,
      reading.word(group.tokens.lowerBound - 1) != reading.words.that
    else { return nil }
    return plainSubject(before: group.tokens.lowerBound)
  }

  /// The noun phrase that the sentence opens with, behind "On Monday," and the like: the subject
  /// of a verb that the lexicon does not know.
  private func openingSubject(before index: Int) -> Subject? {
    var start = floor
    if reading.has(start, .preposition, .adverb), let comma = firstComma(before: index) {
      start = comma + 1
    }
    while start < index, reading.has(start, .conjunction) || reading.isMark(start) { start += 1 }
    guard start + 1 < index else { return nil }
    if reading.isPronoun(start), !reading.isObjectPronoun(start) {
      return Subject(tokens: start..<start + 1, isShared: true)
    }
    let reader = PhraseReader(reading: reading, floor: floor, limit: index)
    guard let phrase = reader.phrase(startingAt: start, takesApposition: true),
      phrase.upperBound < index - 1, reading.isCitable(phrase)
    else { return nil }
    return Subject(tokens: phrase, isShared: true)
  }

  private func firstComma(before index: Int) -> Int? {
    (floor..<min(index, floor + 15)).first { reading.isComma($0) }
  }

  /// A subject that stands directly before the verb, or before a parenthesis.
  private func plainSubject(before verb: Int) -> Range<Int>? {
    let last = verb - 1
    if reading.isPronoun(last) { return isObjectPronoun(last) ? nil : last..<last + 1 }
    if reading.isComma(last) { return subject(acrossComma: last)?.tokens }
    guard let found = phrase(endingAt: verb) else { return subject(acrossRelative: verb)?.tokens }
    return isClauseStart(found.lowerBound) ? found : nil
  }
}
