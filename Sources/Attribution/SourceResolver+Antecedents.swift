internal import ClaimModel
internal import Text

/// Whom words that name nobody go back to: "he", "the group", "one of them".
extension SourceResolver {
  /// Whom a pronoun, an epithet or a relative clause speaks of; nil where the words name somebody.
  mutating func antecedent(of range: Range<Int>) -> KnownSource? {
    let first = range.lowerBound
    if range.count == 1, reading.has(first, .relative) || reading.word(first) == reading.words.that
    {
      return relativeAntecedent(before: first)
    }
    if range.count == 1, reading.has(first, .pronoun, .possessive) || reading.isDeterminer(first) {
      return pronounAntecedent(first)
    }
    return epithetAntecedent(range)
  }

  private mutating func relativeAntecedent(before index: Int) -> KnownSource? {
    let sentence = PersonNames(reading: reading).sentence(of: index)
    let phrases = PhraseReader(
      reading: reading, floor: sentence.lowerBound, limit: sentence.upperBound)
    guard index > sentence.lowerBound else { return known.last }
    let end = reading.isComma(index - 1) ? index - 1 : index
    guard let phrase = phrases.phrase(endingAt: end) else { return known.last }
    return describe(reading.trimmed(speaker(in: phrase)))
  }

  /// "a town empty but for some old people who said": those next to "who", where what stands
  /// before the preposition cannot speak.
  private func speaker(in phrase: Range<Int>) -> Range<Int> {
    guard !reading.isPersonNoun(reading.headNoun(of: phrase)),
      KindReader(reading: reading).finding(in: phrase)?.isSpecific != true,
      let last = phrase.last(where: { reading.has($0, .preposition) }),
      last + 1 < phrase.upperBound
    else { return phrase }
    let people = last + 1..<phrase.upperBound
    return reading.has(reading.headNoun(of: people), .person) ? people : phrase
  }

  private mutating func pronounAntecedent(_ index: Int) -> KnownSource? {
    let word = reading.word(index)
    let words = reading.words
    if word == words.we || word == words.our { return issuer ?? known.last }
    let isPersonal = word == words.he || word == words.she
    if isPersonal {
      if let near = personNear(index) { return near }
      return known.last { $0.isPerson && !$0.isPlural } ?? known.last { !$0.isPlural } ?? known.last
    }
    if word == words.it || word == words.its {
      return sourceInSentence(before: index) ?? issuer(before: index) ?? sourceNear(index)
        ?? known.last { !$0.isPerson } ?? known.last
    }
    if reading.text.lowercased(index) == "they", let force = forceOpening(before: index) {
      return force
    }
    return known.last { $0.isPlural || !$0.isPerson } ?? known.last
  }

  /// "Police have arrested a man they say opened fire": the subject of the main clause.
  private mutating func forceOpening(before index: Int) -> KnownSource? {
    let sentence = PersonNames(reading: reading).sentence(of: index)
    if let last = known.last, last.place >= sentence.lowerBound { return nil }
    let start = opening(of: sentence)
    let phrases = PhraseReader(reading: reading, floor: start, limit: sentence.upperBound)
    guard let phrase = phrases.phrase(startingAt: start, takesApposition: false),
      phrase.upperBound < index, reading.has(phrase.upperBound, .verb, .auxiliary),
      reading.isPluralHead(reading.headNoun(of: phrase)),
      KindReader(reading: reading).finding(in: phrase)?.kind ?? .unknown != .unknown
    else { return nil }
    return describe(reading.trimmed(phrase))
  }

  /// Where the first clause of a sentence begins, behind a dateline.
  private func opening(of sentence: Range<Int>) -> Int {
    sentence.prefix(12).last(where: reading.isDash).map { $0 + 1 } ?? sentence.lowerBound
  }

  /// The person whom the sentence before opens with, if he was named later than whoever was cited
  /// last: "A man held two women. He said …"
  private mutating func personNear(_ index: Int) -> KnownSource? {
    let names = PersonNames(reading: reading)
    let own = names.sentence(of: index)
    guard own.lowerBound > 0 else { return nil }
    let before = names.sentence(of: own.lowerBound - 1)
    if let last = known.last, last.isPerson, last.place >= before.lowerBound { return nil }
    let phrases = PhraseReader(
      reading: reading, floor: before.lowerBound, limit: before.upperBound)
    guard
      let phrase = phrases.phrase(startingAt: before.lowerBound, takesApposition: true),
      phrase.upperBound < before.upperBound, !reading.coordinates(phrase),
      phrase.count > 1 || !reading.has(phrase.lowerBound, .number)
    else { return nil }
    let head = reading.headNoun(of: phrase)
    let isPerson = reading.has(head, .person) || names.surname(of: phrase) != nil
    guard isPerson, !reading.has(head, .collective), !reading.isPluralHead(head) else { return nil }
    return describe(reading.trimmed(phrase))
  }

  /// The force that the sentence has named last: "it cost the army 29 dead, though it has admitted
  /// to 21".
  private mutating func sourceInSentence(before index: Int) -> KnownSource? {
    let sentence = PersonNames(reading: reading).sentence(of: index)
    let floor = max(sentence.lowerBound, index - 12)
    guard
      let noun = (floor..<index).last(where: {
        reading.has($0, .body) && reading.has($0, .sourceNoun)
          && (!reading.isPluralHead($0) || $0 > floor && reading.isDeterminer($0 - 1))
      }),
      // Whoever is cited behind the force in this very sentence comes first.
      known.last.map({ $0.place < noun || $0.place >= sentence.upperBound }) ?? true,
      let kind = KindReader(reading: reading).finding(in: noun..<noun + 1), kind.isSpecific,
      let phrase = PhraseReader(
        reading: reading, floor: sentence.lowerBound, limit: index
      ).phrase(endingAt: noun + 1)
    else { return nil }
    return describe(reading.trimmed(phrase))
  }

  /// The body that the sentence before opens with: "Police sent out a release. It reads …"
  mutating func sourceNear(_ index: Int) -> KnownSource? {
    let names = PersonNames(reading: reading)
    let own = names.sentence(of: index)
    guard own.lowerBound > 0 else { return nil }
    let before = names.sentence(of: own.lowerBound - 1)
    if let last = known.last, last.place >= before.lowerBound { return nil }
    let phrases = PhraseReader(
      reading: reading, floor: before.lowerBound, limit: before.upperBound)
    let dash = before.prefix(8).first(where: reading.isDash)
    guard
      let phrase = phrases.phrase(
        startingAt: dash.map { $0 + 1 } ?? before.lowerBound, takesApposition: false),
      phrase.upperBound < before.upperBound,
      reading.has(phrase.upperBound, .verb, .auxiliary) || reading.issues(phrase.upperBound),
      KindReader(reading: reading).finding(in: phrase)?.kind ?? .unknown != .unknown
    else { return nil }
    return describe(reading.trimmed(phrase))
  }

  /// "The front released a video showing what it said were five soldiers": who issued it, and not
  /// what was issued.
  private mutating func issuer(before index: Int) -> KnownSource? {
    let sentence = PersonNames(reading: reading).sentence(of: index)
    let start = opening(of: sentence)
    let phrases = PhraseReader(reading: reading, floor: start, limit: sentence.upperBound)
    guard let phrase = phrases.phrase(startingAt: start, takesApposition: false),
      phrase.upperBound < index, reading.issues(phrase.upperBound),
      (phrase.upperBound..<index).contains(where: { reading.has($0, .textNoun) }),
      KindReader(reading: reading).finding(in: phrase)?.kind ?? .unknown != .unknown
    else { return nil }
    return describe(reading.trimmed(phrase))
  }

  /// What the names of parties and movements are made with: "the party" goes back to them.
  private static let movements: Set<String> = [
    "alliance", "coalition", "congress", "front", "league", "movement", "party", "union",
  ]

  /// "the group", "the ministry", "the statement": the source before that the words fit.
  private func epithetAntecedent(_ range: Range<Int>) -> KnownSource? {
    if reading.word(range.lowerBound) == reading.words.same, range.count > 1 {
      let noun = reading.text.lowercased(reading.headNoun(of: range))
      return known.last { $0.words.contains(noun) } ?? known.last
    }
    let isDefinite =
      range.lowerBound > 0
      && (reading.word(range.lowerBound - 1) == reading.words.the
        || reading.has(range.lowerBound, .determiner))
    let isBare = range.count <= 2 && range.allSatisfy { !reading.isName($0) }
    guard isDefinite, isBare else { return nil }
    let head = reading.headNoun(of: range)
    let headText = reading.text.lowercased(head)
    if let same = known.last(where: { $0.words.contains(headText) }) { return same }
    guard range.count == 1 else { return nil }
    if reading.has(head, .textNoun) { return known.last { !$0.isPerson } ?? known.last }
    guard KindReader(reading: reading).finding(in: range)?.kind == .unknown else { return nil }
    if reading.has(head, .person, .title) { return known.last { $0.isPerson } ?? known.last }
    guard reading.has(head, .body) else { return known.last }
    return known.last { !$0.isPerson && ($0.kind == .armedGroup || $0.kind == .monitor) }
      ?? known.last { !$0.isPerson && !Self.movements.isDisjoint(with: $0.words) }
  }

  /// "one of them": of those who open the sentence.
  mutating func partitive(_ range: Range<Int>) -> KnownSource? {
    guard let last = range.last, reading.isObjectPronoun(last) else { return nil }
    let sentence = PersonNames(reading: reading).sentence(of: last)
    let phrases = PhraseReader(
      reading: reading, floor: sentence.lowerBound, limit: range.lowerBound)
    guard
      let phrase = phrases.phrase(startingAt: sentence.lowerBound, takesApposition: true),
      reading.isCitable(phrase)
    else { return known.last }
    var found = describe(reading.trimmed(phrase))
    found.isPerson = true
    found.isPlural = !reading.isOne(range.lowerBound)
    return found
  }
}

extension Reading {
  /// "released", "posted": a verb for what is done with a text or a picture.
  fileprivate func issues(_ index: Int) -> Bool { words.issuing.contains(word(index)) }
}
