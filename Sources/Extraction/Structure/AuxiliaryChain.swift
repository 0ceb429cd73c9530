internal import ClaimModel
internal import Text

/// The auxiliaries of a verb group as they are read, left to right.
struct AuxiliaryChain {
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
