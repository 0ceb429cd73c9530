internal import Text

/// Finds what is attributed, behind a cue and before it.
struct ContentReader {
  let site: CitationSite

  private var reading: Reading { site.reading }
  private var words: FunctionWords { site.reading.words }
  /// The end of the sentence, or of the quotation that the cue stands in.
  private var limit: Int {
    guard let quotation = reading.quotations.holding(site.at), quotation.isClosed else {
      return site.tokens.upperBound
    }
    return min(site.tokens.upperBound, quotation.tokens.upperBound - 1)
  }

  // MARK: Behind the cue

  /// What stands behind the cue, from the token given; nil where the sentence ends there.
  func following(_ start: Int, isTelling: Bool = false) -> Range<Int>? {
    let first = contentStart(from: start, isTelling: isTelling)
    guard first < limit, !site.isEnd(first) else { return nil }
    return first..<followingEnd(from: first)
  }

  /// Passes over whom, when and where something was said: "told reporters on Monday that".
  func contentStart(from start: Int, isTelling: Bool) -> Int {
    var index = start
    if isTelling { index = recipientEnd(from: index) }
    index = adjunctEnd(from: index)
    if let close = citingEnd(from: index) { index = close }
    while index < limit, isSeparator(index) { index += 1 }
    return index
  }

  /// The comma that closes ", citing a diplomat," between a verb and what was said.
  private func citingEnd(from comma: Int) -> Int? {
    guard comma + 1 < limit, reading.isComma(comma), reading.word(comma + 1) == words.citing else {
      return nil
    }
    return (comma + 2..<min(limit, comma + 14)).first(where: reading.isComma)
  }

  private func isSeparator(_ index: Int) -> Bool {
    reading.isComma(index) || reading.mark(index) == UInt8(ascii: ":") || reading.isDash(index)
  }

  func recipientEnd(from start: Int) -> Int {
    guard start < limit, !reading.isMark(start), reading.word(start) != words.that else {
      return start
    }
    if reading.has(start, .pronoun) { return start + 1 }
    let site = self.site
    let phrases = PhraseReader(reading: reading, floor: site.floor, limit: limit)
    let end = phrases.nominalEnd(from: start)
    // "told the media 12 rebels and one soldier were killed": a figure behind a noun is said.
    if let figure = (start + 1..<max(end, start + 1)).first(where: { isFigure($0, until: end) }) {
      return figure
    }
    // "told the paper 12 people died": what a finite verb follows is the content's subject.
    guard end < limit, !reading.isFinite(end) else { return firstWordEnd(from: start, end) }
    return end
  }

  private func isFigure(_ index: Int, until end: Int) -> Bool {
    guard index + 1 < end, reading.token(index).kind == .number || reading.has(index, .number),
      reading.token(index + 1).kind == .word
    else { return false }
    let before = index - 1
    return reading.token(before).kind == .word
      && !reading.has(before, .preposition, .number, .hedgeBefore) && !reading.isDeterminer(before)
      && reading.has(index + 1, .person, .plural, .countNoun)
  }

  private func firstWordEnd(from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let token = reading.token(index)
      if index > start, token.kind == .number || reading.isDeterminer(index) { return index }
      index += 1
    }
    return min(end, start + 1)
  }

  /// Passes over "in a statement", "on Monday", "late Friday" where content follows.
  func adjunctEnd(from start: Int) -> Int {
    var index = start
    var steps = 0
    while index < limit, steps < 6 {
      steps += 1
      if reading.isTime(index) || reading.isAdverb(index) {
        index += 1
      } else if index + 1 < limit, reading.isTime(index + 1), !reading.has(index, .number),
        !reading.isMark(index), !reading.token(index).isCapitalised,
        !reading.has(index, .preposition)
      {
        index += 2
      } else if isAdjunctPreposition(index), index + 1 < limit,
        reading.word(index + 1) != words.that
      {
        let phrases = PhraseReader(reading: reading, floor: site.floor, limit: limit)
        var end = phrases.nominalEnd(from: index + 1)
        while end < limit, reading.isTime(end) || reading.token(end).kind == .number { end += 1 }
        // "after Thursday's clash"
        if end + 1 < limit, reading.has(end, .possessive) {
          end = max(phrases.nominalEnd(from: end + 1), end + 2)
        }
        // "spoke in the evening of 120 injured"
        if let of = (index + 2..<max(end, index + 2)).first(where: { isOfFigure($0, end) }) {
          return of
        }
        guard end > index + 1 else { return index }
        index = end
      } else {
        return index
      }
    }
    return index
  }

  private func isOfFigure(_ index: Int, _ end: Int) -> Bool {
    reading.word(index) == words.of && index + 1 < end
      && reading.isTimeOfDay(index - 1) && reading.token(index + 1).kind == .number
  }

  private func isAdjunctPreposition(_ index: Int) -> Bool {
    guard !reading.startsHedge(index) else { return false }
    let word = reading.word(index)
    return word == words.in || word == words.on || word == words.at || word == words.after
      || word == words.before || word == words.from
      || (word == words.to && index + 1 < limit && isHearer(index + 1)
        && !words.admitting.contains(reading.word(site.at)))
      || word == words.during || word == words.via || word == words.through
  }

  /// Whether a noun phrase and no infinitive follows "to".
  private func isHearer(_ index: Int) -> Bool {
    reading.isDeterminer(index) || reading.token(index).isCapitalised
      || reading.has(index, .person, .sourceNoun, .pronoun)
  }

  /// Where the content that begins at a token ends: the clause with what is joined to it.
  private func followingEnd(from first: Int) -> Int {
    if let quotation = reading.quotations.holding(first), first == quotation.tokens.lowerBound {
      let end = quotation.tokens.upperBound
      if end > limit || site.isEnd(end) || reading.isComma(end) == false && endsThought(end) {
        return end
      }
      if quotation.tokens.count > 5 { return end }
    }
    var end = limit
    while end > first + 1, isTrailing(end - 1) { end -= 1 }
    return end
  }

  /// Whether a quotation that ends here is all that was said: what follows is no part of it.
  private func endsThought(_ index: Int) -> Bool {
    index < limit && reading.has(index, .subordinator, .preposition)
  }

  private func isTrailing(_ index: Int) -> Bool {
    reading.isStop(index) && !reading.isInnerMark(index)
  }

  /// Whether a clause begins at the token: "that …", a quotation, a subject with its verb.
  func opensClause(at index: Int) -> Bool {
    var start = adjunctEnd(from: index)
    if start < limit, isSeparator(start) { start += 1 }
    guard start < limit else { return false }
    if reading.word(start) == words.that || reading.opensQuotation(start) { return true }
    if reading.has(start, .subordinator, .relative) || reading.word(start) == words.what {
      // "responded to a shooting where nine died": the clause describes the noun before it.
      return start == index || reading.isTime(start - 1) || isSeparator(start - 1)
    }
    if reading.isPronoun(start), !reading.isObjectPronoun(start) { return true }
    let end = PhraseReader(reading: reading, floor: site.floor, limit: limit).nominalEnd(
      from: start)
    return end > start && end < limit && reading.isFinite(end)
  }

  // MARK: Before the cue

  /// What stands before the source or cue that begins at a token: the clause up to its comma,
  /// or the whole quotation, sentences before this one included.
  func preceding(_ end: Int) -> Range<Int>? {
    var last = end
    while last > site.tokens.lowerBound, reading.isComma(last - 1) || reading.isDash(last - 1) {
      last -= 1
    }
    guard last > site.tokens.lowerBound else { return nil }
    var start = clauseStart(before: last)
    if reading.closesQuotation(last - 1), let quotation = reading.quotations.holding(last - 1) {
      if quotation.tokens.lowerBound <= start { start = quotation.tokens.lowerBound }
    }
    return start < last ? start..<last : nil
  }

  /// The quotation that ends right before a sentence: a question mark in it has cut "he asked" off.
  func quotation(before start: Int) -> Range<Int>? {
    guard start > 0, reading.closesQuotation(start - 1),
      let quotation = reading.quotations.holding(start - 1)
    else { return nil }
    return quotation.tokens
  }

  private func clauseStart(before last: Int) -> Int {
    var index = last - 1
    while index > site.floor {
      let mark = reading.mark(index)
      if mark == UInt8(ascii: ";") && site.kind != .headline
        || mark == UInt8(ascii: "(") && !closesBracket(index, last)
      {
        return index + 1
      }
      index -= 1
    }
    var start = site.tokens.lowerBound
    while start + 1 < last, reading.word(start) == words.but || reading.word(start) == words.and {
      start += 1
    }
    return start
  }

  /// Whether a bracket that opens here is closed before the end of what was said.
  private func closesBracket(_ open: Int, _ last: Int) -> Bool {
    (open..<last).contains { reading.mark($0) == UInt8(ascii: ")") }
  }

  // MARK: Around the cue

  /// What stands before and behind a citation put into the middle of a sentence.
  ///
  /// For example `{Two died}, police said, {and four were hurt}.`
  func around(before: Int, after: Int) -> [Range<Int>] {
    guard let first = preceding(before) else { return [] }
    guard let rest = inserted(from: after) else { return [first] }
    return [first, rest]
  }

  /// What "as the army said" speaks of: the clause before it back to the comma, or the clause
  /// behind it where it opens the sentence.
  func aside(before start: Int, after end: Int) -> [Range<Int>] {
    guard let before = preceding(start) else {
      let behind = adjunctEnd(from: end)
      guard behind < limit, reading.isComma(behind) else { return [] }
      return following(behind).map { [$0] } ?? []
    }
    var first = before.upperBound - 1
    while first > before.lowerBound, !reading.isComma(first - 1) { first -= 1 }
    return [first..<before.upperBound]
  }

  private func inserted(from index: Int) -> Range<Int>? {
    let end = adjunctEnd(from: index)
    guard end + 1 < limit,
      reading.isComma(end) || reading.isDash(end) || reading.opensQuotation(end)
        || reading.mark(end) == UInt8(ascii: ":") || reading.mark(end) == UInt8(ascii: ";")
    else { return nil }
    let first = reading.opensQuotation(end) ? end : end + 1
    guard first < limit, !site.isEnd(first), !opensAside(first) else { return nil }
    return first..<followingEnd(from: first)
  }

  /// ", adding that", ", who", ", according to": no more of what was said.
  private func opensAside(_ index: Int) -> Bool {
    if reading.has(index, .gerund), !reading.opensQuotation(index) {
      return reading.has(index, .anyCue)
    }
    return reading.word(index) == words.who || reading.word(index) == words.according
      || reading.has(index, .subordinator) && reading.word(index) != words.but
  }
}
