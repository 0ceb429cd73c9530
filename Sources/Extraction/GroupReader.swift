internal import ClaimModel
internal import Text

/// Reads whom a figure counts where its own noun does not tell.
struct GroupReader {
  let clause: Clause

  private var structure: SentenceStructure { clause.structure }

  func group(of phrase: PeoplePhrase, tiedBy link: Link) -> Group {
    if let body = BodyReader(clause: clause).group(of: phrase) { return body }
    guard phrase.group == .people else { return phrase.group }
    return nationsGroup(phrase) ?? predicateGroup(phrase) ?? groupBehind(
      max(phrase.end, link.evidence.upperBound), phrase)
      ?? suffererGroup(phrase) ?? wholeGroup(phrase) ?? .people
  }

  /// "of the 440 passengers, 104 were freed": they were passengers.
  private func wholeGroup(_ phrase: PeoplePhrase) -> Group? {
    clause.phrase(phrase.start).flatMap(clause.wholeAhead).map { clause.people[$0].group }
  }

  /// "12 Somali and 11 Yemeni pirates": both are pirates.
  private func nationsGroup(_ phrase: PeoplePhrase) -> Group? {
    guard let noun = phrase.noun, noun.count == 1, isNation(noun.lowerBound),
      structure.classes(phrase.end).contains(.conjunction),
      let next = clause.phrase(phrase.end + 1),
      let other = clause.people[next].noun, other.count > 1, isNation(other.lowerBound)
    else { return nil }
    return clause.people[next].group
  }

  private func isNation(_ unit: Int) -> Bool {
    let classes = structure.classes(unit)
    return classes.contains(.nationality) && !classes.contains(.plural)
  }

  /// Whether the losses are the speaker's own: "it has not suffered any casualties", "our losses".
  func isOwnLoss(_ phrase: PeoplePhrase) -> Bool {
    guard phrase.group == .people, let verb = lossVerb(phrase) else { return false }
    let subject = structure.function(verb.start - 1)
    return [.it, .we, .they, .ourselves].contains(subject)
  }

  /// "four of the wounded were children": the noun behind the copula tells whom.
  private func predicateGroup(_ phrase: PeoplePhrase) -> Group? {
    for unit in phrase.end..<min(structure.units.count, phrase.end + 4) {
      if structure.mark(unit) != nil || clause.phrase(unit) != nil || isWhole(phrase) { return nil }
      if let group = groupOfPredicate(at: unit) { return group }
    }
    return nil
  }

  /// The group of the noun behind the copula that stands here; nil where none stands.
  func groupOfPredicate(at unit: Int) -> Group? {
    guard let verb = clause.verb(unit), verb.measure == nil,
      verb.isCopula || verb.classes.contains(.leaving)
    else { return nil }
    var next = verb.end
    while structure.function(next) == .to || structure.classes(next).contains(.be)
      || [.a, .an].contains(structure.function(next))
    {
      next += 1
    }
    guard
      case .people(_, let group, _) = NounReader(structure: structure).noun(
        from: next, isSingular: false)
    else { return nil }
    return group
  }

  /// "two of the seven dead were clerks", "most of the seven dead": it tells not of the seven.
  private func isWhole(_ phrase: PeoplePhrase) -> Bool {
    var before = phrase.start - 1
    while structure.classes(before).contains(.determiner) { before -= 1 }
    return structure.function(before) == .of
  }

  /// "26 dead and 65 wounded among the army ranks", "70 casualties on the police".
  private func groupBehind(_ start: Int, _ phrase: PeoplePhrase) -> Group? {
    guard phrase.head == .countNoun || phrase.head == .none else { return nil }
    for unit in start..<min(structure.units.count, start + 8) {
      if [.among, .on].contains(structure.function(unit)) { return body(from: unit + 1) }
      let isInflicted = [unit, unit + 1].contains { structure.function($0) == .inflicted }
      if structure.mark(unit) == .comma || isInflicted { continue }
      guard
        structure.classes(unit).isOne(of: [.conjunction, .state, .number, .including])
          || structure.token(unit).kind == .number || clause.verb(unit)?.isPassive == true
      else { return nil }
    }
    return nil
  }

  private func body(from start: Int) -> Group? {
    for unit in start..<min(structure.units.count, start + 5) {
      if let group = group(ofWord: unit) { return group }
      let classes = structure.classes(unit)
      if classes.isOne(of: [.weekday, .month, .timeUnit, .subordinator]) { return nil }
      if structure.function(unit) == .after || structure.mark(unit) != nil { return nil }
      if clause.verb(unit) != nil || clause.phrase(unit) != nil { return nil }
    }
    return nil
  }

  /// "the army suffered 64 casualties": those who suffer losses are those counted.
  private func suffererGroup(_ phrase: PeoplePhrase) -> Group? {
    guard let verb = lossVerb(phrase) else { return nil }
    var isInBrackets = false
    for unit in (max(0, verb.start - 8)..<verb.start).reversed() {
      // "The rebels of the front (FNL) have suffered"
      if structure.mark(unit) == .closing { isInBrackets = true }
      if structure.mark(unit) == .opening { isInBrackets = false }
      if isInBrackets || structure.mark(unit) == .opening { continue }
      // A hospital that receives bodies lost nobody.
      if let group = group(ofWord: unit) { return group == .medics ? nil : group }
      if structure.mark(unit) != nil || clause.verb(unit) != nil { return nil }
    }
    return nil
  }

  private func lossVerb(_ phrase: PeoplePhrase) -> VerbGroup? {
    guard [.countNoun, .people, .none].contains(phrase.head),
      case .verb(let verb) = clause.governor(before: phrase.start)
    else { return nil }
    let isLosing = FunctionWord.formsOfLose.contains(structure.function(verb.head))
    return isLosing || phrase.head != .people && verb.classes.contains(.suffering) ? verb : nil
  }

  private func group(ofWord unit: Int) -> Group? {
    let bodies = BodyReader(clause: clause)
    if structure.function(unit) == .government { return .securityForces }
    if bodies.isEnemy(unit) { return bodies.enemy(at: unit) }
    if structure.classes(unit).contains(.person), let group = structure.sense(unit).group,
      group != .people
    {
      return group
    }
    return bodies.group(ofBody: unit)
  }
}
