internal import Text

/// Gives a quotation that nobody is cited for to whom the sentence before it speaks of.
///
/// For example of `Colonel Doe read from a sheet. "We mourn six soldiers."` or of
/// `The mayor on television: "Nine families mourn."`
struct BareQuotations {
  let reading: Reading

  private var text: TokenizedText { reading.text }

  /// The citations of quotations that none of those found covers.
  func citations(besides found: [Citation], inSentences sentences: Range<Int>) -> [Citation] {
    sentences.compactMap { sentence -> Citation? in
      let tokens = text.sentences[sentence].tokens
      guard let start = quotationStart(in: tokens),
        let quotation = reading.quotations.holding(start), quotation.tokens.lowerBound == start,
        quotation.tokens.count > 5,
        !found.contains(where: { isCited(quotation.tokens, by: $0) }),
        let speaker = speaker(before: start, in: sentence, found)
      else { return nil }
      return Citation(
        rule: "bare_quotation", sentence: sentence, source: speaker.source, cue: speaker.cue,
        content: [quotation.tokens])
    }
  }

  private func isCited(_ quotation: Range<Int>, by citation: Citation) -> Bool {
    citation.content.contains { $0.overlaps(quotation) }
  }

  /// Where the sentence opens a quotation: at its head or behind a colon.
  private func quotationStart(in tokens: Range<Int>) -> Int? {
    if reading.opensQuotation(tokens.lowerBound) { return tokens.lowerBound }
    return tokens.dropFirst(2).first { index in
      reading.opensQuotation(index) && reading.mark(index - 1) == UInt8(ascii: ":")
    }
  }

  private func speaker(
    before start: Int, in sentence: Int, _ found: [Citation]
  ) -> (source: Range<Int>, cue: Range<Int>)? {
    let tokens = text.sentences[sentence].tokens
    if start > tokens.lowerBound {
      if let announced = announcement(in: tokens.lowerBound..<start) { return announced }
      return opening(of: tokens.lowerBound..<start - 1).map { ($0, start - 1..<start) }
    }
    guard sentence > 0 else { return nil }
    let before = text.sentences[sentence - 1]
    guard let last = before.tokens.last else { return nil }
    let isAnnounced = reading.mark(last) == UInt8(ascii: ":")
    guard isAnnounced || before.block == text.sentences[sentence].block,
      reading.quotations.index(holding: last) == nil
    else { return nil }
    if isAnnounced, let announced = announcement(in: before.tokens) { return announced }
    if let own = found.last(where: { $0.sentence == sentence - 1 && $0.source != nil }),
      let source = own.source
    {
      return (source, own.cue)
    }
    guard let source = opening(of: before.tokens), isAnnounced || isPerson(source) else {
      return nil
    }
    return (source, last..<last + 1)
  }

  /// "The reporter says:" or "stated Doe:" before a quotation: the verb and whoever says it.
  private func announcement(
    in tokens: Range<Int>
  ) -> (source: Range<Int>, cue: Range<Int>)? {
    guard tokens.count > 2, let colon = tokens.last,
      let verb = tokens.last(where: { reading.has($0, .cue) && reading.has($0, .past, .present) })
    else { return nil }
    let group = reading.verbGroup(at: verb, floor: tokens.lowerBound, limit: colon)
    guard !group.isPassive, !group.isInfinitive else { return nil }
    let phrases = PhraseReader(reading: reading, floor: tokens.lowerBound, limit: colon)
    if let subject = phrases.subject(before: group.tokens.lowerBound),
      reading.isCitable(subject.tokens)
    {
      return (subject.tokens, group.tokens)
    }
    guard
      let phrase = phrases.phrase(startingAt: group.tokens.upperBound, takesApposition: true),
      phrase.upperBound == colon, reading.isCitable(phrase)
    else { return nil }
    return (phrase, group.tokens)
  }

  /// Who the words open with, behind the time of a live update: "17:31 The mayor".
  private func opening(of tokens: Range<Int>) -> Range<Int>? {
    var start = tokens.lowerBound
    while start < tokens.upperBound,
      reading.token(start).kind == .number || reading.mark(start) == UInt8(ascii: ":")
        || reading.has(start, .conjunction)
    {
      start += 1
    }
    guard start < tokens.upperBound else { return nil }
    if reading.isPronoun(start), !reading.isObjectPronoun(start) { return start..<start + 1 }
    let phrases = PhraseReader(reading: reading, floor: start, limit: tokens.upperBound)
    guard let phrase = phrases.phrase(startingAt: start, takesApposition: true),
      reading.isKnownSource(phrase) || isPerson(phrase)
    else { return nil }
    return phrase
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    let head = reading.headNoun(of: range)
    return reading.has(head, .person, .title)
      || PersonNames(reading: reading).surname(of: range) != nil
  }
}
