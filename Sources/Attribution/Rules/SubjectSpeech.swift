internal import Text

extension CitationRule {
  static let subjectSpeech = CitationRule(
    "subject_speech", "who says it, then the verb, before, behind or inside what is said",
    trigger: .verb,
    matching: [
      Example("[The army] <said> {21 hostages were killed}."),
      Example("{Three people died}, [a hospital spokesman] <said>."),
      Example("{Two boats sank}, [officials] <said>, {and nine people drowned}."),
      Example("[Jane Doe, the mayor], <said> on Monday {that six houses burned}."),
      Example("{\"Why did nine men die?\"} [She] <asked>."),
      Example("[The group] <told> reporters {that it had freed ten captives}."),
      Example("{Nine people died}, [the mayor] <said> in his weekly address."),
      Example("[Army] ends siege, <says> {21 hostages and four troops killed}"),
    ],
    passingOver: [
      Example("Police reports filled the shelf."),
      Example("The reported figure was wrong."),
    ]
  ) { site in
    let reading = site.reading
    guard
      !reading.has(site.at, .gerund) || reading.has(site.at, .past, .present)
        || site.group.hasAuxiliary
    else { return nil }
    let group = site.group
    guard reading.has(site.at, .anyCue), !site.introducesSaying(group), !group.isPassive,
      !group.isInfinitive, !group.isParticiple,
      site.isVerb(group),
      let subject = site.phrases.subject(before: group.tokens.lowerBound)
        ?? site.headlineSubject(before: group.tokens.lowerBound),
      !site.isTalkingToReader(subject.tokens), !site.isImpersonal(group, subject.tokens),
      site.agrees(subject.tokens, with: group), site.isSpeaking(subject.tokens, group)
    else { return nil }
    if site.isInsideSpeech(group, subject) { return nil }
    let pieces = site.speech(of: subject, group)
    return site.citation(
      "subject_speech", source: subject.tokens, cue: group.tokens, content: pieces,
      force: site.force(of: group))
  }
}

extension CitationSite {
  /// Whether the word is a verb here and not a noun: "officials claim", not "the claim".
  func isVerb(_ group: VerbGroup) -> Bool {
    let classes = reading.classes(group.head)
    if group.hasAuxiliary { return true }
    let next = group.tokens.upperBound
    if next < tokens.upperBound, reading.isFinite(next), !reading.opensQuotation(next),
      classes.contains(.present) || reading.has(next, .auxiliary)
    {
      if isInsideRelative(group) { return true }
      return classes.contains(.past) && !classes.contains(.infinitive)
        && reading.has(next, .have, .be) == false
    }
    guard group.tokens.lowerBound > tokens.lowerBound, !isShortPassive(group) else { return false }
    // "two known members": a participle that is no past.
    if classes.contains(.participle), classes.isDisjoint(with: [.past, .present]) { return false }
    let previous = group.tokens.lowerBound - 1
    // "the army's claim"
    if reading.has(previous, .possessive), reading.token(previous).isGlued,
      !classes.contains(.past)
    {
      return false
    }
    // "in order to", "of claims": what follows a preposition is a noun.
    let isName =
      reading.token(previous).isCapitalised && !reading.token(previous).isAllCapitals
    if reading.has(previous, .preposition), !isName,
      !reading.isTime(previous)
    {
      return false
    }
    return !reading.isDeterminer(previous) || reading.has(previous, .pronoun)
      || reading.word(previous) == words.both || reading.word(previous) == words.all
  }

  /// "nine men who police said were armed": what stands behind the verb is the rest of the clause.
  private func isInsideRelative(_ group: VerbGroup) -> Bool {
    guard let subject = phrases.subject(before: group.tokens.lowerBound)?.tokens,
      subject.lowerBound > floor
    else { return false }
    let before = subject.lowerBound - 1
    return reading.has(before, .relative) || reading.word(before) == words.what
  }

  /// "held and accused of plotting", "airstrikes said to kill 44": a passive without its "be".
  private func isShortPassive(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next + 1 < tokens.upperBound, reading.has(group.head, .participle) else { return false }
    if reading.word(next) == words.of || reading.word(next) == words.in {
      return words.accusing.contains(reading.word(group.head))
    }
    // "a woman described as being in her twenties"
    if reading.word(next) == words.as, reading.has(next + 1, .gerund) { return true }
    return reading.word(group.head) == words.said && reading.word(next) == words.to
      && reading.has(next + 1, .infinitive) && !reading.has(next + 1, .person)
  }

  /// "Army ends siege, says 21 died": in a headline two verbs share a subject with no "and".
  func headlineSubject(before verb: Int) -> PhraseReader.Subject? {
    let isHeading = kind == .headline || tokens.last.map { !reading.isStop($0) } == true
    guard isHeading, verb > tokens.lowerBound, reading.isComma(verb - 1) else { return nil }
    if let shared = phrases.sharedSubject(before: verb - 1) { return shared }
    var end = tokens.lowerBound
    while end < verb, end < tokens.lowerBound + 4, !reading.has(end, .sourceNoun) { end += 1 }
    while end < verb, reading.has(end, .sourceNoun) { end += 1 }
    let opening = tokens.lowerBound..<end
    return reading.isKnownSource(opening)
      ? PhraseReader.Subject(tokens: opening, isShared: true) : nil
  }

  /// "quoted a doctor as saying": the doctor is cited, by a rule of its own.
  func introducesSaying(_ group: VerbGroup) -> Bool {
    let end = min(tokens.upperBound, group.tokens.upperBound + 14)
    return (group.tokens.upperBound..<max(end, group.tokens.upperBound)).contains { index in
      index + 1 < end && reading.word(index) == words.as && reading.word(index + 1) == words.saying
    }
  }

  /// "The observatory counts 3,912 deaths".
  private func givesFigure(at group: VerbGroup, of subject: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    guard next < tokens.upperBound, reading.isKnownSource(subject) else { return false }
    return reading.token(next).kind == .number || reading.has(next, .number)
      || reading.startsHedge(next)
  }

  /// "I think", "you know": words of a speaker, not of a report.
  func isTalkingToReader(_ subject: Range<Int>) -> Bool {
    guard subject.count == 1 else { return false }
    let word = reading.word(subject.lowerBound)
    return word == words.I || word == words.you
  }

  /// "police said he shot at two managers and may have meant to shoot another": what he meant is
  /// a part of what police say.
  func isInsideSpeech(_ group: VerbGroup, _ subject: PhraseReader.Subject) -> Bool {
    guard subject.isShared, reading.has(group.head, .aimCue), !reading.has(group.head, .cue),
      subject.tokens.upperBound < group.tokens.lowerBound
    else { return false }
    let next = (subject.tokens.upperBound..<group.tokens.lowerBound).first(where: reading.isFinite)
    return group.tokens.contains { reading.has($0, .modal) }
      && next.map { reading.has($0, .cue) } == true
  }

  /// "it appeared that all were dead": to nobody in particular.
  func isImpersonal(_ group: VerbGroup, _ subject: Range<Int>) -> Bool {
    subject.count == 1 && reading.word(subject.lowerBound) == words.it
      && words.appearing.contains(reading.word(group.head))
  }

  /// A word that is as often a noun needs a subject that can speak: "swing states" has none.
  func isSpeaking(_ subject: Range<Int>, _ group: VerbGroup) -> Bool {
    let classes = reading.classes(group.head)
    if subject.count > 1 || !reading.has(subject.lowerBound, .pronoun, .relative, .determiner),
      !reading.isCitable(subject), !reading.has(subject.lowerBound, .number),
      !isShare(subject)
    {
      return isPlainSpeech(subject, group)
    }
    if group.hasAuxiliary || !classes.contains(.present) || classes.isDisjoint(with: .nominal) {
      return true
    }
    if subject.count == 1, reading.has(subject.lowerBound, .pronoun, .relative) { return true }
    guard phrases.isClauseStart(subject.lowerBound) else { return false }
    let isInsideName =
      kind != .headline && reading.token(group.head).isCapitalised
      && !reading.token(group.head).isAllCapitals && group.head > tokens.lowerBound
    return !isInsideName && reading.isCitable(subject)
      && (content.opensClause(at: group.tokens.upperBound) || givesFigure(at: group, of: subject)
        || endsContent(before: subject.lowerBound) || hasPlainObject(group, of: subject))
  }

  /// "The press committee reports the death of 14": an article behind the word makes it a verb.
  private func hasPlainObject(_ group: VerbGroup, of subject: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    return next < tokens.upperBound && subject.lowerBound == tokens.lowerBound
      && reading.isKnownSource(subject) && reading.has(group.head, .cue)
      && reading.isDeterminer(next)
  }

  /// "4 in 10", "72 percent".
  private func isShare(_ subject: Range<Int>) -> Bool {
    guard let last = subject.last, subject.count > 1 else { return false }
    return reading.token(subject.lowerBound).kind == .number
      && (reading.token(last).kind == .number || reading.has(last, .number))
  }

  /// "the matron said that nine had died": a noun that the lexicon does not know, with a verb that
  /// only speakers have.
  private func isPlainSpeech(_ subject: Range<Int>, _ group: VerbGroup) -> Bool {
    guard reading.has(group.head, .cue), reading.has(group.head, .past, .present),
      subject.count < 5, reading.isDeterminer(subject.lowerBound)
    else { return false }
    // "…, the suit says"
    if !reading.has(group.head, .past) {
      return endsContent(before: subject.lowerBound - 1) && isEnd(group.tokens.upperBound)
    }
    return content.opensClause(at: group.tokens.upperBound)
      || endsContent(before: subject.lowerBound)
  }

  /// "Officials report" and "the ministry reports": number tells a verb from a noun.
  func agrees(_ subject: Range<Int>, with group: VerbGroup) -> Bool {
    let classes = reading.classes(group.head)
    if group.hasAuxiliary || classes.contains(.past) { return true }
    guard let last = subject.last(where: { !reading.isMark($0) }) else { return false }
    if subject.count == 1, reading.has(last, .pronoun, .relative) { return true }
    // "most believe", "4 in 10 say"
    if reading.token(last).kind == .number || reading.has(last, .number, .hedgeBefore) {
      return true
    }
    let head = reading.headNoun(of: subject)
    let isPlural =
      reading.isPluralHead(head) || reading.coordinates(subject) || namesSeveral(subject)
    if classes.contains(.infinitive) { return isPlural }
    return !isPlural || reading.has(head, .sourceNoun) || reading.token(head).isCapitalised
  }

  /// "sources close to the court", "an array of doctors": several are named in front of the first
  /// preposition, or behind its "of".
  private func namesSeveral(_ subject: Range<Int>) -> Bool {
    var index = subject.lowerBound
    while index < subject.upperBound {
      if reading.isPluralHead(index) || reading.word(index) == words.data,
        reading.has(index, .person, .sourceNoun, .textNoun)
      {
        return true
      }
      if reading.has(index, .preposition), reading.word(index) != words.of { return false }
      index += 1
    }
    return false
  }

  /// What a subject and its verb say, by where they stand.
  func speech(of subject: PhraseReader.Subject, _ group: VerbGroup) -> [Range<Int>] {
    let isTelling = reading.has(group.head, .tellingCue)
    let start = subject.antecedent?.lowerBound ?? subject.tokens.lowerBound
    let next = group.tokens.upperBound
    let first = content.contentStart(from: next, isTelling: isTelling)
    let isClosed = first >= tokens.upperBound || isEnd(first)
    if start > tokens.lowerBound, reading.word(start - 1) == words.as {
      return content.aside(before: start - 1, after: next)
    }
    if isClosed, start == tokens.lowerBound, let quotation = content.quotation(before: start) {
      return [quotation]
    }
    if !subject.isShared, endsContent(before: start),
      isClosed || closesClause(isTelling ? content.recipientEnd(from: next) : next)
        || saysNothingBehind(group)
    {
      let end = isTelling ? content.recipientEnd(from: next) : next
      return content.around(before: start, after: end)
    }
    guard isCiting(group, subject: subject.tokens) else { return [] }
    if reading.has(group.head, .aimCue), next < tokens.upperBound,
      reading.word(next) == words.to
    {
      return [clauseEnd(of: content.following(next) ?? next..<tokens.upperBound)]
    }
    return content.following(next, isTelling: isTelling).map { [$0] } ?? []
  }

  /// "Nine died, the mayor said in his weekly address": only where it was said stands behind.
  private func saysNothingBehind(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < tokens.upperBound, reading.has(group.head, .cue), reading.has(next, .preposition)
    else { return false }
    return !content.opensClause(at: next) && !isFigureAhead(next)
  }

  /// What somebody means to do ends at a semicolon.
  private func clauseEnd(of range: Range<Int>) -> Range<Int> {
    let end = range.first { reading.mark($0) == UInt8(ascii: ";") } ?? range.upperBound
    return range.lowerBound..<max(end, range.lowerBound + 1)
  }

  /// Whether a comma or a quotation behind the verb shows that it was put into a sentence.
  private func closesClause(_ next: Int) -> Bool {
    let end = content.adjunctEnd(from: next)
    return end < tokens.upperBound
      && (reading.isComma(end) || reading.mark(end) == UInt8(ascii: ";")
        || reading.mark(end) == UInt8(ascii: ":"))
  }
}

extension Reading {
  /// The noun that a phrase is about: the last before a preposition, comma or relative clause.
  func headNoun(of range: Range<Int>) -> Int {
    var head = range.lowerBound
    for index in range {
      if index > range.lowerBound,
        has(index, .preposition, .relative) || isComma(index)
          || (has(index, .participle) && has(index, .verb) && !isDeterminer(index - 1)
            && index > head
            && !isNominal(index, before: index + 1))
      {
        return head
      }
      if !isMark(index), !has(index, .possessive) { head = index }
    }
    return head
  }

  /// Whether a phrase names several: "police and doctors".
  func coordinates(_ range: Range<Int>) -> Bool {
    range.contains { word($0) == words.and }
  }
}
