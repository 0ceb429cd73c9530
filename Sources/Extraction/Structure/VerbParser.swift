internal import ClaimModel
internal import Text

/// Finds the verb groups of a sentence, outside its people phrases.
struct VerbParser {
  let structure: SentenceStructure

  func groups() -> [VerbGroup] {
    var found: [VerbGroup] = []
    var unit = 0
    while unit < structure.units.count {
      if structure.phraseOfUnit[unit] < 0, let group = group(at: unit) {
        found.append(group)
        unit = group.end
      } else {
        unit += 1
      }
    }
    return found
  }

  private func group(at start: Int) -> VerbGroup? {
    let classes = structure.classes(start)
    let auxiliary: WordClass = [.be, .have, .doing, .modal]
    if classes.isOne(of: auxiliary) { return auxiliaryGroup(start) }
    if structure.function(start) == .to { return infinitive(start) }
    return bare(start)
  }

  // MARK: With auxiliaries

  private func auxiliaryGroup(_ start: Int) -> VerbGroup? {
    var chain = Chain(start: start)
    var unit = start
    while unit < structure.units.count, structure.phraseOfUnit[unit] < 0,
      chain.take(unit, structure)
    {
      unit += 1
    }
    return chain.group(endingAt: unit, structure)
  }

  /// "to kill", "to be freed".
  private func infinitive(_ start: Int) -> VerbGroup? {
    let next = start + 1
    guard structure.units.indices.contains(next), structure.phraseOfUnit[next] < 0 else {
      return nil
    }
    let classes = structure.classes(next)
    if classes.isOne(of: [.be, .have]), var group = auxiliaryGroup(next) {
      group.units = start..<group.end
      group.isProspective = !classes.contains(.have)
      return group
    }
    guard classes.contains(.infinitive) else { return nil }
    var group = simple(next)
    group.units = start..<group.end
    group.isBare = false
    group.isProspective = true
    return group
  }

  // MARK: Without

  private func bare(_ unit: Int) -> VerbGroup? {
    let classes = structure.classes(unit)
    guard structure.isWord(unit), !isTailOfCompound(unit) else { return nil }
    if classes.contains(.verb), isVerbHere(unit, classes) {
      var group = simple(hasStateBehind(unit) ? unit + 1 : unit)
      group.units = unit..<group.end
      group.isBare = true
      if structure.function(unit) == .held, isParticiple(unit) { group.measure = .detained }
      return group
    }
    if classes.contains(.state), structure.sense(unit).measure != nil, !isAttributive(unit) {
      var group = simple(unit)
      group.isBare = true
      return group
    }
    return nil
  }

  /// "four men held over a bomb": no object follows the participle.
  private func isParticiple(_ unit: Int) -> Bool {
    structure.classes(unit + 1).contains(.preposition) && structure.phraseOfUnit[unit] < 0

  }

  /// "worst-hit", "bullet-riddled".
  private func isTailOfCompound(_ unit: Int) -> Bool {
    structure.isGlued(unit) && structure.mark(unit - 1) == .dash && structure.isGlued(unit - 1)
  }

  /// "found dead", "reported missing": the state tells what happened.
  private func hasStateBehind(_ unit: Int) -> Bool {
    let next = structure.classes(unit + 1)
    return structure.classes(unit).isOne(of: [.leaving, .cue])
      && structure.classes(unit).contains(.participle) && structure.phraseOfUnit[unit] < 0
      && (next.contains(.state) || isSaidOfThem(unit) && next.contains(.participle))
      && !next.contains(.fear)
      && structure.sense(unit + 1).measure != nil
      && structure.phraseOfUnit[unit + 1] < 0
  }

  /// "Three said killed": in a headline what others say of the people before it.
  private func isSaidOfThem(_ unit: Int) -> Bool {
    unit > 0 && structure.phraseOfUnit[unit - 1] >= 0
      && structure.classes(unit).contains(.cue)
      && !structure.classes(unit + 2).isOne(of: [.determiner, .person, .number, .nationality])
  }

  private func simple(_ unit: Int) -> VerbGroup {
    VerbGroup(
      units: unit..<(unit + 1), head: unit, classes: structure.classes(unit),
      measure: structure.sense(unit).measure)
  }

  /// "the wounded soldiers": a state before its noun is no predicate.
  private func isAttributive(_ unit: Int) -> Bool {
    let next = structure.classes(unit + 1)
    return next.contains(.person) && !next.contains(.pronoun)
      && structure.classes(unit - 1).isOne(of: [.determiner, .preposition])
  }

  private func isVerbHere(_ unit: Int, _ classes: WordClass) -> Bool {
    let isBehindPeople = unit > 0 && structure.phraseOfUnit[unit - 1] >= 0
    let before = isBehindPeople ? [] : structure.classes(unit - 1)
    if classes.isOne(of: [.past, .participle, .gerund]) {
      if classes.contains(.person) || classes.contains(.otherUnit) || classes.contains(.act) {
        return !before.isOne(of: [.determiner, .personAdjective, .modifier, .preposition])
      }
      return !(before.contains(.determiner) && structure.classes(unit + 1).contains(.person))
    }
    guard classes.contains(.present) else { return false }
    if classes.contains(.transitiveHarm),
      !classes.isOne(of: [.otherUnit, .act, .countNoun, .wound]),
      !classes.contains(.infinitive), !before.isOne(of: [.determiner, .preposition])
    {
      return true
    }
    if before.isOne(of: [.determiner, .preposition, .personAdjective, .possessive, .number]) {
      return false
    }
    let isNoun = classes.isOne(of: [.person, .otherUnit, .act, .countNoun, .sourceNoun, .textNoun])
    let opensObject =
      structure.units.indices.contains(unit + 1)
      && structure.phraseOfUnit[unit + 1] >= 0
    return !isNoun || opensObject || before.isOne(of: [.pronoun, .person, .relative])
  }
}

/// The auxiliaries of a verb group as they are read, left to right.
private struct Chain {
  let start: Int
  private var hasBe = false
  private var hasHave = false
  private var hasModal = false
  private var isNegated = false
  private var isFeared = false
  private var isProspective = false
  private var isAfterTo = false
  private var head: Int?

  init(start: Int) { self.start = start }

  /// Takes one more unit; false once the group is complete.
  mutating func take(_ unit: Int, _ structure: SentenceStructure) -> Bool {
    let classes = structure.classes(unit)
    if head != nil { return takeBehindReport(unit, classes, structure) }
    if takesAuxiliary(classes, structure.function(unit)) { return true }
    if classes.contains(.negation) || structure.function(unit) == .no {
      isNegated = true
      return true
    }
    if isState(unit, classes, structure) || isVerb(unit, classes, structure) {
      head = unit
      return true
    }
    if classes.contains(.fear), hasBe {
      isFeared = true
      return true
    }
    if structure.function(unit) == .to, isFeared || hasHave || hasBe {
      isAfterTo = true
      isProspective = isProspective || hasBe && !isFeared && !hasHave
      return true
    }
    let isReflexive = [.themselves, .himself, .herself, .itself].contains(structure.function(unit))
    return classes.contains(.adverb) || isReflexive || structure.function(unit) == .since && hasHave
  }

  /// "were found dead", "are reported to have been killed": the state or verb behind the report.
  private mutating func takeBehindReport(
    _ unit: Int, _ classes: WordClass, _ structure: SentenceStructure
  ) -> Bool {
    if hasBe, structure.tokensOfUnit(unit) > 1, classes.contains(.state), let verb = head,
      structure.sense(verb).measure == nil, structure.classes(verb).contains(.participle)
    {
      head = unit
      return true
    }
    guard let report = head, hasBe,
      structure.classes(report).contains(.leaving)
        || structure.classes(report).isOne(of: [.cue, .clauseCue])
        || structure.classes(report).contains(.fear),
      !structure.classes(report).contains(.gerund), structure.phraseOfUnit[unit] < 0
    else { return false }
    if classes.isOne(of: [.be, .have, .adverb]) || [.to, .as].contains(structure.function(unit)) {
      return reachesHarm(unit + 1, structure)
    }
    guard structure.sense(unit).measure != nil,
      classes.isOne(of: [.state, .participle, .infinitive])
    else { return false }
    head = unit
    return true
  }

  private func reachesHarm(_ unit: Int, _ structure: SentenceStructure) -> Bool {
    for next in unit..<min(unit + 4, structure.units.count) {
      if structure.phraseOfUnit[next] >= 0 { return false }
      if structure.sense(next).measure != nil { return true }
      guard structure.classes(next).isOne(of: [.be, .have, .adverb]) else { return false }
    }
    return false
  }

  private mutating func takesAuxiliary(_ classes: WordClass, _ function: FunctionWord?) -> Bool {
    if classes.contains(.be) {
      hasBe = true
    } else if classes.contains(.have) {
      hasHave = true
    } else if classes.contains(.modal) {
      hasModal = true
      isFeared = isFeared || classes.contains(.fear)
      isProspective = isProspective || !classes.contains(.fear)
    } else {
      return classes.contains(.doing)
    }
    return true
  }

  private func isState(_ unit: Int, _ classes: WordClass, _ structure: SentenceStructure) -> Bool {
    (hasBe || hasHave) && classes.contains(.state) && !classes.contains(.fear)
      && structure.sense(unit).measure != nil
  }

  private func isVerb(_ unit: Int, _ classes: WordClass, _ structure: SentenceStructure) -> Bool {
    guard classes.contains(.verb), !classes.contains(.fear) || !hasBe else { return false }
    if isAfterTo { return classes.isOne(of: [.infinitive, .participle]) }
    if hasBe { return classes.isOne(of: [.participle, .gerund]) }
    if hasHave { return classes.contains(.participle) }
    return classes.isOne(of: [.infinitive, .present])
  }

  func group(endingAt end: Int, _ structure: SentenceStructure) -> VerbGroup? {
    guard let head else {
      var group = VerbGroup(units: start..<max(start + 1, end), head: start, classes: [])
      group.isCopula = hasBe
      group.isNegated = isNegated
      group.isFeared = isFeared
      group.isProspective = isProspective
      if !hasBe { group.classes = structure.classes(start) }
      return group
    }
    let classes = structure.classes(head)
    var group = VerbGroup(
      units: start..<(head + 1), head: head, classes: classes,
      measure: structure.sense(head).measure)
    if group.measure == nil, hasBe, structure.function(head) == .held { group.measure = .captured }
    group.isPassive =
      hasBe && classes.isOne(of: [.participle, .state]) && !classes.contains(.gerund)
    group.isCopula = (hasBe || hasHave && classes.contains(.state)) && !classes.contains(.verb)
    group.isNegated = isNegated
    group.isFeared = isFeared
    group.isProspective = isProspective
    return group
  }
}
