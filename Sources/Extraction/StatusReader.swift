internal import ClaimModel
internal import Text

/// Reads how firmly a sentence states a figure, apart from who is cited for it.
///
/// Whether the one who is cited denies the figure is told by attribution; here count the words of
/// the clause itself: "may have died", "are feared dead", "will be executed unless".
struct StatusReader {
  let clause: Clause

  private var structure: SentenceStructure { clause.structure }

  func status(of item: LinkedPhrase) -> Status {
    let phrase = clause.people[item.phrase]
    if phrase.figure.form == .zero || phrase.figure.form == .any { return .asserted }
    if item.link.status != .asserted { return item.link.status }
    if isCalledWrong(phrase) || isRevised(phrase) { return .denied }
    if isConditional(phrase), !isKnownAct(item) { return .hypothetical }
    if let verb = governingVerb(item) {
      if verb.isFeared { return .feared }
      if verb.isProspective { return prospective(item) }
      if verb.isBare, isAfterFeared(verb) || isOnlyPossible(phrase) { return .feared }
    }
    if isSought(item) { return .hypothetical }
    return hasFear(item) ? .feared : .asserted
  }

  /// "talks to negotiate the release of 12 men", "demanded the arrest of two guards".
  private func isSought(_ item: LinkedPhrase) -> Bool {
    var unit = item.link.evidence.lowerBound
    guard structure.classes(unit).contains(.act),
      [.freed, .detained, .surrendered, .captured].contains(item.link.measure)
    else { return false }
    unit -= 1
    while unit >= 0,
      structure.classes(unit).isOne(of: [.determiner, .personAdjective, .modifier])
        || clause.verb(unit) == nil && structure.classes(unit).contains(.adverb)
    {
      unit -= 1
    }
    return structure.classes(unit).contains(.striving)
  }

  /// "four may have been killed and seven wounded": the verb before lends its "may".
  private func isAfterFeared(_ verb: VerbGroup) -> Bool {
    guard
      let and = (max(0, verb.start - 4)..<verb.start).last(where: { structure.function($0) == .and }
      )
    else { return false }
    for unit in (0..<and).reversed() {
      if let before = clause.verb(unit) { return before.isFeared && before.end == and }
      if structure.mark(unit) != nil { return false }
    }
    return false
  }

  /// "there might have been two people killed".
  private func isOnlyPossible(_ phrase: PeoplePhrase) -> Bool {
    guard case .verb(let verb) = clause.governor(before: phrase.start) else { return false }
    return verb.isCopula || verb.classes.contains(.be) ? verb.isFeared : false
  }

  /// The verb of harm, or for a noun of harm the verb before it.
  private func governingVerb(_ item: LinkedPhrase) -> VerbGroup? {
    for unit in item.link.evidence.reversed() {
      if let verb = clause.verb(unit), verb.measure != nil || verb.classes.contains(.tollVerb) {
        return verb
      }
    }
    guard case .verb(let verb) = clause.governor(of: item.phrase), !verb.classes.contains(.cue)
    else { return nil }
    return verb
  }

  // MARK: What has not happened

  /// "will be shot unless", "plans to free 20", "will lose their lives".
  private func prospective(_ item: LinkedPhrase) -> Status {
    let hasThreat = structure.units.indices.contains { unit in
      structure.classes(unit).contains(.threat) && structure.classes(unit).contains(.verb)
        || structure.function(unit) == .unless
    }
    switch item.link.measure {
    case .killed, .injured, .casualties, .captured:
      if hasThreat { return .threatened }
      return isWilled(item) ? .hypothetical : .feared
    default: return .hypothetical
    }
  }

  /// An infinitive or an agent stands for a plan; a plain "will die" is a fear.
  private func isWilled(_ item: LinkedPhrase) -> Bool {
    guard let verb = governingVerb(item) else { return true }
    return structure.function(verb.start) == .to || !clause.suffers(verb) || verb.isPassive
  }

  /// "if you have any information on the shooting of a girl": it has happened.
  private func isKnownAct(_ item: LinkedPhrase) -> Bool {
    let start = item.link.evidence.lowerBound
    return structure.classes(start).contains(.act)
      && (start - 2..<start).contains { structure.function($0) == .the }
  }

  /// "if 20 are freed", "in the drill 12 were hurt".
  private func isConditional(_ phrase: PeoplePhrase) -> Bool {
    for unit in structure.units.indices {
      let classes = structure.classes(unit)
      guard classes.contains(.hypothesis), clause.phrase(unit) == nil, clause.verb(unit) == nil
      else { continue }
      let opensClause =
        classes.contains(.subordinator) && unit < phrase.start
        && phrase.start - unit < 12
      if opensClause || !classes.contains(.subordinator) && classes.isDisjoint(with: .verb) {
        return true
      }
    }
    return false
  }

  // MARK: What is not sure

  /// "officials fear that 100 have drowned", "feared dead", "12 are believed killed".
  private func hasFear(_ item: LinkedPhrase) -> Bool {
    let phrase = clause.people[item.phrase]
    var unit = phrase.start - 1
    while unit >= 0, phrase.start - unit < 14 {
      let classes = structure.classes(unit)
      if structure.mark(unit) == .semicolon || structure.mark(unit) == .colon { break }
      if classes.contains(.fear), !classes.contains(.modal), clause.phrase(unit) == nil,
        isOpenTo(phrase, from: unit)
      {
        return true
      }
      unit -= 1
    }
    let end = max(item.link.evidence.upperBound, phrase.end)
    return (phrase.start..<end).contains {
      structure.classes($0).contains(.fear) && !structure.classes($0).contains(.modal)
        && structure.phraseOfUnit[$0] < 0 && !clause.opensAside($0)
    }
  }

  /// Whether no other clause ends between the word of fear and the phrase.
  private func isOpenTo(_ phrase: PeoplePhrase, from unit: Int) -> Bool {
    !(unit..<phrase.start).contains {
      structure.classes($0).contains(.subordinator) && structure.function($0) != .that
        || structure.mark($0) == .comma
    }
  }

  // MARK: What is said to be wrong

  /// "the figure of 150 dead … is wrong".
  private func isCalledWrong(_ phrase: PeoplePhrase) -> Bool {
    let before = max(0, phrase.start - 16)..<phrase.start
    let after = phrase.end..<structure.units.count
    if after.contains(where: { isPutRight(from: $0) }) { return true }
    guard before.contains(where: { isFigureNoun($0) }) else { return false }
    return after.contains { structure.classes($0).contains(.wrong) }
  }

  /// "but the number is actually 10".
  private func isPutRight(from unit: Int) -> Bool {
    guard [.number, .figure, .toll, .count].contains(structure.function(unit)),
      let verb = clause.verb(unit + 1), verb.isCopula
    else { return false }
    return (verb.start..<verb.end + 2).contains {
      [.actually, .really].contains(structure.function($0))
    }
  }

  private func isFigureNoun(_ unit: Int) -> Bool {
    switch structure.function(unit) {
    case .figure, .figures, .number, .toll, .report, .reports, .claim, .claims: return true
    default: return structure.classes(unit).contains(.toll)
    }
  }

  /// "revised down from 52": the sentence takes the older figure back (GUIDELINES, ruling 17).
  private func isRevised(_ phrase: PeoplePhrase) -> Bool {
    guard structure.function(phrase.start - 1) == .from else { return false }
    let before = max(0, phrase.start - 10)..<phrase.start
    return before.contains {
      [.revised, .lowered, .corrected, .downgraded].contains(structure.function($0))
    }
  }
}
