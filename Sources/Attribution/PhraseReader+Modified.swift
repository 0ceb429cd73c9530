internal import Text

/// Subjects whose head has words behind it that describe it, read forward from where the clause
/// begins: "sources close to the ministry", "people briefed on the raid".
extension PhraseReader {
  /// The noun phrase that fills the clause from its start up to a verb; nil where something else
  /// than a noun and its modifiers stands there, or nobody who could speak.
  func modifiedSubject(before verb: Int) -> Range<Int>? {
    let start = clauseOpening(before: verb)
    guard start < verb, !reading.has(start, .preposition, .subordinator, .relative),
      !reading.isPronoun(start),
      // "eight fewer than the hospital had reported"
      !(start..<verb).contains(where: { reading.word($0) == words.than })
    else { return nil }
    let head = PhraseReader(reading: reading, floor: floor, limit: verb).nominalEnd(from: start)
    guard head > start, namesSpeaker(start..<head), isModifier(head..<verb, of: start..<head)
    else { return nil }
    return start..<verb
  }

  /// Where the clause of a verb begins: behind the nearest mark, or "but" or "while" before it.
  private func clauseOpening(before verb: Int) -> Int {
    let first = max(floor, verb - 24)
    var start = verb
    while start > first, !isBorder(start - 1) { start -= 1 }
    while start < verb, reading.has(start, .conjunction, .subordinator) || reading.isAdverb(start) {
      start += 1
    }
    return start
  }

  private func isBorder(_ index: Int) -> Bool {
    if reading.isMark(index) { return !reading.isInnerMark(index) }
    return reading.word(index) == words.but || reading.has(index, .subordinator)
      || reading.word(index) == words.that && index > floor && !reading.isNominal(index - 1)
  }

  /// Whether a noun for somebody who speaks, or a text, stands in the phrase before its first
  /// preposition.
  private func namesSpeaker(_ phrase: Range<Int>) -> Bool {
    if reading.has(phrase.lowerBound, .number, .hedgeBefore)
      || reading.token(phrase.lowerBound).kind == .number
    {
      return phrase.contains { reading.has($0, .speaker) }
    }
    let end = phrase.first { reading.has($0, .preposition) } ?? phrase.upperBound
    return (phrase.lowerBound..<end).contains {
      reading.has($0, .person, .sourceNoun, .textNoun, .collective)
    }
      || end < phrase.upperBound && reading.word(end) == words.of
        && (end..<phrase.upperBound).contains { reading.has($0, .person, .sourceNoun) }
  }

  /// Whether words behind a noun describe it: a participle or an adjective with its preposition,
  /// or a relative clause with one verb.
  private func isModifier(_ range: Range<Int>, of head: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let word = reading.word(first)
    let isRelative = word == words.who || word == words.which || word == words.that
    var index = isRelative ? first + 1 : first
    if isRelative {
      guard let verbs = verbsEnd(from: index, limit: range.upperBound) else { return false }
      index = verbs
    } else {
      guard isDescriptive(first, limit: range.upperBound) else { return false }
      index += 1
    }
    return !(index..<range.upperBound).contains {
      reading.isFinite($0) && !reading.isNominal($0, before: $0 + 1)
    }
  }

  /// "briefed on", "close to", "going to"; or a day, as in "for Monday's raid".
  private func isDescriptive(_ index: Int, limit: Int) -> Bool {
    if reading.isTime(index) { return true }
    guard index + 1 < limit else { return false }
    if reading.has(index, .preposition), reading.isTime(index + 1) { return true }
    guard reading.has(index + 1, .preposition),
      !reading.has(index, .auxiliary)
    else { return false }
    return reading.has(index, .participle, .gerund) || !reading.has(index, .verb)
      || words.describing.contains(reading.word(index))
  }

  /// The end of the verbs that a relative clause opens with: "have [since] endorsed"; nil where
  /// it opens with something else.
  private func verbsEnd(from start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit,
      reading.isFinite(index) || reading.isAdverb(index)
        || reading.has(index, .negation, .participle)
    {
      index += 1
    }
    return index > start ? index : nil
  }
}
