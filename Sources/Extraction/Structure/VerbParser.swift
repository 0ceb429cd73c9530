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
    var chain = AuxiliaryChain(start: start)
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
    group.isProspective = !hasComeAbout(start)
    return group
  }

  /// "managed to escape", "were forced to release two", "the arms used to hold 800": it happened.
  private func hasComeAbout(_ to: Int) -> Bool {
    [.managed, .manages, .able, .forced, .used, .using].contains(structure.function(to - 1))
  }

  // MARK: Without

  private func bare(_ unit: Int) -> VerbGroup? {
    let classes = structure.classes(unit)
    guard structure.isWord(unit), !isTailOfCompound(unit), !isHeadOfCompound(unit) else {
      return nil
    }
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

  /// "hit-and-run".
  private func isHeadOfCompound(_ unit: Int) -> Bool {
    structure.mark(unit + 1) == .dash && structure.isGlued(unit + 1) && structure.isGlued(unit + 2)
      && structure.function(unit + 2) == .and
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
    // "in safe havens".
    let isOfThing = structure.isWord(unit + 1) && next.isEmpty
    if isOfThing, structure.classes(unit - 1).contains(.preposition) { return true }
    return next.contains(.person) && !next.contains(.pronoun)
      && structure.classes(unit - 1).isOne(of: [.determiner, .preposition, .conjunction])
  }

  private func isVerbHere(_ unit: Int, _ classes: WordClass) -> Bool {
    let isBehindPeople = unit > 0 && structure.phraseOfUnit[unit - 1] >= 0
    let before = isBehindPeople ? [] : structure.classes(unit - 1)
    if classes.isOne(of: [.past, .participle, .gerund]) {
      // "accused of shooting eight people": the people behind a gerund are its object.
      let isGerundOfPeople =
        classes.contains(.gerund) && !before.contains(.determiner)
        && structure.units.indices.contains(unit + 1) && structure.phraseOfUnit[unit + 1] >= 0
      if isGerundOfPeople { return true }
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
    let isNoun = classes.isOne(of: [.person, .otherUnit, .act, .countNoun, .sourceNoun, .textNoun])
    // "who police say were killed": "police" stands before nouns as well.
    if classes.contains(.cue), !isNoun, before.contains(.sourceNoun) { return true }
    if before.isOne(of: [.determiner, .preposition, .personAdjective, .possessive, .number]) {
      return false
    }
    let opensObject =
      structure.units.indices.contains(unit + 1)
      && structure.phraseOfUnit[unit + 1] >= 0
    return !isNoun || opensObject || before.isOne(of: [.pronoun, .person, .relative])
  }
}
