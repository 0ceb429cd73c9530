internal import ClaimModel
internal import Text

/// Tells who stands behind the words of a citation: kind, name and side, pronouns resolved.
///
/// It goes through the citations of an article in the order of the text and remembers whom it has
/// seen, so that "he", "the group" and "the ministry" find whom they go back to.
struct SourceResolver {
  let reading: Reading
  let registry: SourceRegistry
  /// Whoever issues the text as a whole: "we" in it.
  var issuer: KnownSource?
  /// Those cited so far, in the order of the text.
  private(set) var known: [KnownSource] = []
  private var people: [String: PersonNames.Person] = [:]

  init(reading: Reading, registry: SourceRegistry) {
    self.reading = reading
    self.registry = registry
  }

  /// Fills in who is cited.
  mutating func resolve(_ citations: inout [Citation]) {
    for index in citations.indices {
      guard let range = citations[index].source else { continue }
      let parts = Coordination(reading: reading).parts(of: reading.trimmed(range))
      let cue = citations[index].cue
      citations[index].resolved = source(at: parts.count > 1 ? parts[0] : range, cue: cue)
      // Who posts messages of what has just happened, and is nobody else, reports it.
      let isMessage = citations[index].rule == CitationRule.messageCredit.identifier
      if isMessage, citations[index].resolved?.kind == .unknown {
        citations[index].resolved?.kind = .media
      }
      citations[index].partners = parts.dropFirst().compactMap { source(at: $0, cue: cue) }
    }
    NameMerger().merge(&citations)
  }

  /// The source that a phrase names, without regard to what stands before it.
  mutating func named(_ range: Range<Int>) -> KnownSource {
    describe(reading.trimmed(range))
  }

  private mutating func source(at range: Range<Int>, cue: Range<Int>) -> Source? {
    let trimmed = reading.trimmed(range)
    guard !trimmed.isEmpty, !isOwnVoice(trimmed), !isPaper(trimmed) else { return nil }
    let cueText = reading.text.string(cue)
    if let last = antecedent(of: trimmed) {
      known.append(last)
      return last.source(cue: cueText)
    }
    var found = partitive(trimmed) ?? describe(trimmed)
    if let author = author(of: trimmed, found) { found.kind = author.kind }
    known.append(found)
    return found.source(cue: cueText)
  }

  /// Whose a text is that names nobody: "their investigation" goes back to whoever was named, and
  /// a "war bulletin" in the broadcast of a rebel radio is the rebels'.
  private mutating func author(of range: Range<Int>, _ found: KnownSource) -> KnownSource? {
    let head = reading.headNoun(of: range)
    guard
      reading.has(head, .textNoun) || reading.has(head, .sourceNoun) && !reading.isPersonNoun(head)
    else { return nil }
    let first = range.lowerBound
    if found.kind == .unknown, range.count < 4, reading.isDeterminer(first),
      reading.has(first, .pronoun, .possessive)
    {
      return sourceNear(first) ?? known.last
    }
    guard let issuer, issuer.kind == .armedGroup, found.kind != .media else { return nil }
    let isNamed = range.contains {
      $0 != head && reading.isName($0) && !reading.token($0).isAllCapitals
    }
    return isNamed ? nil : issuer
  }

  /// "We repeat": outside quotations the paper speaks of itself, unless somebody issues the text.
  private func isPaper(_ range: Range<Int>) -> Bool {
    range.count == 1 && reading.word(range.lowerBound) == reading.words.we && issuer == nil
      && reading.quotations.index(holding: range.lowerBound) == nil
  }

  /// "our correspondent", "an earlier version", "a caption": the paper itself is nobody's source.
  private func isOwnVoice(_ range: Range<Int>) -> Bool {
    let end = range.first { reading.has($0, .preposition) } ?? range.upperBound
    let head = range.lowerBound..<end
    let words = reading.words
    guard let noun = head.first(where: { words.ownTexts.contains(reading.word($0)) }) else {
      return false
    }
    if reading.word(noun) == words.caption || reading.word(noun) == words.graphic { return true }
    return (max(0, head.lowerBound - 2)..<noun).contains {
      words.ownMarks.contains(reading.word($0))
    }
  }

  // MARK: Naming

  /// Who a phrase names: kind, name and side.
  mutating func describe(_ range: Range<Int>) -> KnownSource {
    let text = reading.text.string(range)
    var finding = KindReader(reading: reading).finding(in: range)
    let names = PersonNames(reading: reading)
    var name = text
    var isPerson = false
    let longForm = AcronymReader(reading: reading).longForm(of: range)
    if let longForm, finding == nil || finding?.kind == .unknown {
      finding = KindReader(reading: reading).finding(in: longForm) ?? finding
    }
    if longForm == nil, let surname = names.surname(of: range), !reading.coordinates(range) {
      let person = person(named: surname, names)
      isPerson = true
      if finding?.isSpecific != true || finding?.isRank == true, let told = person.finding {
        if finding == nil || told.isSpecific { finding = told }
      }
      name = person.name
    }
    let head = reading.headNoun(of: range)
    if finding?.isRank == true || finding == nil || finding?.kind == .unknown,
      reading.has(range.lowerBound, .title), let kind = kindByContext()
    {
      finding = KindReader.Finding(kind: kind, isSpecific: true, isRank: true)
    }
    if finding == nil || finding?.kind == .unknown, let kind = superintendentKind(range) {
      finding = KindReader.Finding(kind: kind, isSpecific: true, isRank: true)
    }
    if !isPerson {
      name = longForm.map(reading.text.string) ?? text
    }
    if finding?.kind ?? .unknown == .unknown, !isPerson, isBystander(head) {
      finding = KindReader.Finding(kind: .witness, isSpecific: true, isRank: false)
    }
    isPerson = (isPerson || reading.isPersonNoun(head)) && !reading.has(head, .body)
    let entry = registry.source(in: text) ?? registry.source(in: name)
    return KnownSource(
      text: text, name: entry?.name ?? name, kind: entry?.kind ?? finding?.kind ?? .unknown,
      side: entry?.side, isPerson: isPerson,
      isPlural: reading.isPluralHead(head) || reading.coordinates(range),
      place: range.lowerBound,
      words: range.filter { reading.token($0).kind == .word }.map { reading.text.lowercased($0) })
  }

  /// "a man", "the boy": people who only tell what they saw.
  private func isBystander(_ head: Int) -> Bool {
    let sense = reading.text.lexicon.sense(reading.word(head))
    return sense.classes.contains(.person) && !reading.has(head, .title, .body)
      && [.people, .women, .children].contains(sense.group)
      && sense.kind ?? .unknown == .unknown
  }

  /// A superintendent leads schools where the article speaks of any, else police.
  private func superintendentKind(_ range: Range<Int>) -> SourceKind? {
    let words = reading.words
    guard (0..<reading.count).contains(where: { reading.word($0) == words.superintendent }) else {
      return nil
    }
    let surname = PersonNames(reading: reading).surname(of: range)
    let isTitle = range.contains { reading.word($0) == words.superintendent }
    let isCalled = surname.map { name in
      let own = reading.text.bytes[reading.token(name).range]
      return (2..<max(2, reading.count)).contains { index in
        reading.text.bytes[reading.token(index).range] == own
          && (index - 2..<index).contains { reading.word($0) == words.superintendent }
      }
    }
    guard isTitle || isCalled == true else { return nil }
    return (0..<reading.count).contains { words.schools.contains(reading.word($0)) }
      ? .government : .police
  }

  private mutating func person(named surname: Int, _ names: PersonNames) -> PersonNames.Person {
    let key = reading.text.string(names.fullName(endingAt: surname)).lowercased()
    if let known = people[key] { return known }
    let person = names.person(named: surname)
    people[key] = person
    return person
  }

  /// Whether an article that cites a rank speaks of police or of soldiers.
  private func kindByContext() -> SourceKind? {
    known.last { $0.kind == .police || $0.kind == .military }?.kind
  }
}

/// Somebody cited before.
struct KnownSource: Sendable {
  var text: String
  var name: String
  var kind: SourceKind
  var side: String?
  var isPerson: Bool
  var isPlural: Bool
  /// The first token of the words by which the source was named.
  var place: Int
  var words: [String]

  func source(cue: String?) -> Source {
    Source(text: text, name: name, kind: kind, side: side, cue: cue)
  }
}

extension Reading {
  /// A source without its article and without marks at its edges.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, isMark(end - 1), !closesInside(end - 1, start) { end -= 1 }
    while end > start + 1,
      has(end - 1, .possessive) || isLooseAdverb(end - 1) || isLooseHour(end - 1)
    { end -= 1 }
    while start + 1 < end, isArticle(start) || isMark(start) || isLooseTime(start) { start += 1 }
    return start..<end
  }

  /// A bracket that opens within the phrase.
  private func closesInside(_ index: Int, _ start: Int) -> Bool {
    closesBracket(index) && (start..<index).contains(where: opensBracket)
  }

  /// "THE PRESIDENT CATEGORICALLY stated": in capitals an adverb looks like a part of the name.
  private func isLooseAdverb(_ index: Int) -> Bool {
    isInCapitals && word(index) == Lexicon.unknown && token(index).range.count > 5
      && text.bytes[token(index).range].suffix(2) == [0x4C, 0x59]
  }

  /// "Police in the capital late Friday confirmed".
  private func isLooseHour(_ index: Int) -> Bool {
    !token(index).isCapitalised && (word(index) == words.late || word(index) == words.early)
  }

  /// "THIS MORNING THE AMBASSADOR stated": when, not who.
  private func isLooseTime(_ index: Int) -> Bool {
    isInCapitals && (isTimeOfDay(index) || word(index) == words.morning)
  }

  /// A noun for one person: "manager", "spokesman"; not "ministry" and not "statement".
  func isPersonNoun(_ index: Int) -> Bool {
    if has(index, .collective) || has(index, .body) || has(index, .textNoun) { return false }
    if has(index, .person, .title) { return true }
    return has(index, .sourceNoun) && !has(index, .country) && !token(index).isCapitalised
  }

  /// "one": a single one of several.
  func isOne(_ index: Int) -> Bool { text.lexicon.sense(word(index)).value == 1 }

  private func isArticle(_ index: Int) -> Bool {
    let word = word(index)
    return word == words.the || word == words.a || word == words.an
  }

  /// A capitalised word that is more than the first word of a sentence.
  func isName(_ index: Int) -> Bool {
    let token = token(index)
    return token.isCapitalised && token.kind == .word
      && !has(index, .unnamed)
  }
}
