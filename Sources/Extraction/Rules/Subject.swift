internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let subject = ExtractionRule(
    "subject",
    "The people are the subject of a passive verb of harm, of \"die\", or are in a state.",
    matching: [
      RuleExample("The military said 21 hostages were killed.", .killed, 21, .hostages),
      RuleExample(
        "At least 14 passengers aboard the ferry have died.", .killed, low: 14, high: nil,
        .passengers),
      RuleExample("Three of the 14 wounded died in hospital.", .killed, 3),
      RuleExample("No one was hurt.", .injured, 0),
      RuleExample(
        "Twelve miners, all from one village, are still missing.", .missing, 12, .workers),
      RuleExample("Two clerks were seized but later released.", .freed, 2, .workers),
      RuleExample("Four men who had been wounded have surrendered.", .surrendered, 4),
      RuleExample("The two guards in the lobby were not hurt.", .present, 2),
      RuleExample("Casualties: 3 killed, 9 injured", .killed, 3),
      RuleExample(
        "The rebels hold 214 hostages, 60 of whom they say have been executed.", .killed, 60),
      RuleExample("They met 12 men who officials say were abducted in May.", .captured, 12),
      RuleExample("Of the 440 passengers, 104 were freed.", .freed, 104, .passengers),
      RuleExample(
        "Dozens of the group's 1,500 fighters were killed.", .killed, low: 24, high: nil, .militants
      ),
      RuleExample("All 239 people aboard died.", .killed, 239),
      RuleExample("Three of its 40 soldiers were wounded.", .injured, 3, .securityForces),
      RuleExample("Out of 250 villagers, 40 are missing.", .missing, 40, .civilians),
    ],
    passingOver: [
      "Four gunmen were seen near the bank.",
      "Two bombs were defused.",
      "Twelve ministers who met on Monday were optimistic.",
      "A gunman had shot at the windows.",
      "The names of two victims and a suspect were released.",
      "Five suspects escaped in a van.", "No one was seriously hurt.",
      "Two of the wounded were released from the hospital.",
      "Flight 370 had been missing for years.", "The 737 was missing.", "Room 14 was hit.",
      "One in three patients died.", "Nine out of ten were killed.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head != .countNoun, !SubjectPlace.isIncluded(index, in: clause),
      clause.structure.function(phrase.start - 1) != .not
    else { return [] }
    let isFree = SubjectPlace.canBeSubject(index, in: clause)
    let predicates = clause.predicates(of: index)
    return predicates.flatMap { predicate -> [Link] in
      if predicate.isSecond, isOneWithFirst(predicate, predicates, clause) { return [] }
      guard isFree || predicate.isRelative, clause.suffers(predicate.verb) else { return [] }
      if NumberAgreement(clause: clause).isBroken(index, predicate) { return [] }
      // "whom many credit with it, passed away"
      let isLoose = phrase.head == .none && phrase.figure.isIndefinite
      if isLoose, predicate.verb.start - phrase.end > 2 { return [] }
      let isFar = phrase.head == .none && predicate.verb.start - phrase.end > 6
      if isFar, !predicate.passed.isEmpty { return [] }
      return links(predicate.verb, phrase, clause).map { link in
        var link = link
        link.isAside = !isFree || predicate.isRelative
        return link
      }
    }
  }

  /// "missing or dead", "treated and released": the verbs say one thing together.
  private static func isOneWithFirst(
    _ second: Clause.Predicate, _ all: [Clause.Predicate], _ clause: Clause
  ) -> Bool {
    guard let first = all.first else { return false }
    let isTreated = clause.structure.function(first.verb.head) == .treated
    return isTreated || second.verb.start == first.verb.end + 1
  }

  /// Those who carried out an attack and get away are neither displaced nor freed, and a few who
  /// run from a shot are not displaced.
  private static func isFlight(
    _ measure: Measure, _ verb: VerbGroup, _ phrase: PeoplePhrase, _ clause: Clause
  ) -> Bool {
    guard verb.classes.contains(.intransitiveHarm), !verb.isPassive else { return false }
    let isAttacker = [.militants, .suspects].contains(phrase.group)
    if measure == .freed { return isAttacker }
    let isFleeing = [.fled, .flee, .flees, .fleeing].contains(clause.structure.function(verb.head))
    return measure == .displaced && (isAttacker || isFleeing && phrase.figure.low < 20)
  }

  /// "released from the hospital" ends a treatment and no captivity.
  private static func isDischarge(
    _ measure: Measure, _ verb: VerbGroup, _ phrase: PeoplePhrase, _ clause: Clause
  ) -> Bool {
    guard measure == .freed else { return false }
    let structure = clause.structure
    func isHospital(_ unit: Int) -> Bool {
      [.hospital, .hospitals].contains(structure.function(unit))
    }
    if (verb.end..<verb.end + 5).contains(where: isHospital) { return true }
    let units = structure.units.indices
    if units.contains(where: { structure.function($0) == .treated }) { return true }
    if structure.function(verb.head) == .released, phrase.head == .none,
      units.contains(where: isHospital)
    {
      return true
    }
    return clause.earlier?.measure == .injured && units.contains(where: isHospital)
  }

  /// "held in prison", "held at the central jail".
  private static func isInJail(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    clause.structure.classes(verb.end).contains(.preposition)
      && (verb.end..<verb.end + 4).contains {
        [.custody, .jail, .police, .prison].contains(clause.structure.function($0))
      }
  }

  /// "no one was seriously hurt": lightly, perhaps.
  private static func isOnlyLesser(
    _ verb: VerbGroup, _ phrase: PeoplePhrase, _ clause: Clause
  ) -> Bool {
    phrase.figure.form == .zero
      && verb.units.contains {
        [.seriously, .critically, .severely, .badly].contains(clause.structure.function($0))
      }
  }

  /// "narrowly missed being struck".
  private static func isEscaped(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    clause.structure.function(verb.start) == .being
      && [.avoided, .missed].contains(clause.structure.function(verb.start - 1))
  }

  /// "got out and ran": out of a car, not out of danger.
  private static func isExit(_ verb: VerbGroup, _ phrase: PeoplePhrase, _ clause: Clause) -> Bool {
    clause.structure.function(verb.head) == .gotOut
      && (phrase.figure.low == 1 || clause.structure.classes(verb.end).contains(.conjunction))
  }

  private static func links(
    _ verb: VerbGroup, _ phrase: PeoplePhrase, _ clause: Clause
  ) -> [Link] {
    Measures.of(verb, in: clause).filter {
      !isFlight($0, verb, phrase, clause) && !isDischarge($0, verb, phrase, clause)
        && !isEscaped(verb, clause) && !isExit(verb, phrase, clause)
        && !isOnlyLesser(verb, phrase, clause)
    }.compactMap { measure in
      var link = Link(
        measure: measure, evidence: phrase.start..<verb.end,
        status: verb.isFeared ? .feared : .asserted, isNegated: verb.isNegated)
      let isCounted = phrase.figure.form != .zero && phrase.figure.form != .any
      // People said to be unhurt were there (GUIDELINES, ruling 7).
      if verb.isNegated, isCounted {
        guard [.killed, .injured, .casualties].contains(measure) else { return nil }
        link.measure = .present
      }
      // Hostages who are safe have been freed; of others it is told that they are unhurt.
      if measure == .present, phrase.group == .hostages { link.measure = .freed }
      let isHeld = clause.structure.function(verb.head) == .held
      if isHeld, [.prisoners, .suspects].contains(phrase.group) { link.measure = .detained }
      if measure == .captured, isInJail(verb, clause) { link.measure = .detained }
      return link
    }
  }
}

/// Whether a people phrase stands where a subject stands.
enum SubjectPlace {
  /// A phrase behind a verb or a preposition is no subject, unless a clause begins with it.
  static func canBeSubject(_ index: Int, in clause: Clause) -> Bool {
    switch clause.governor(of: index) {
    case .clauseStart, .other: return true
    case .list(let before): return !isOwned(before, in: clause)
    case .including: return false
    case .verb(let verb):
      return verb.classes.contains(.cue) || opensClause(verb, index, clause)
    case .preposition(let unit):
      switch clause.structure.function(unit) {
      case .after, .before, .since, .until, .as, .than: return true
      case .with: return isDying(index, in: clause)
      default: return false
      }
    }
  }

  /// "the names of four victims and a suspect were released": of no act and no count of theirs.
  private static func isOfThings(_ unit: Int, in clause: Clause) -> Bool {
    guard clause.structure.function(unit) == .of, clause.phrase(unit - 1) == nil else {
      return false
    }
    return [.identities, .names, .pictures, .photos].contains(clause.structure.function(unit - 1))
  }

  /// "two were shot, with one dying at once".
  private static func isDying(_ index: Int, in clause: Clause) -> Bool {
    guard let verb = clause.verb(clause.people[index].end), verb.isBare else { return false }
    return verb.classes.contains(.gerund) && verb.classes.contains(.intransitiveHarm)
  }

  /// "who admits having three wives and dozens of children": objects of "have" from first to last.
  ///
  /// A list has no end in nonsense; past a dozen members it is none.
  private static func isOwned(_ index: Int, in clause: Clause) -> Bool {
    var member = index
    for _ in 0..<12 {
      switch clause.governor(of: member) {
      case .list(let before) where before < member: member = before
      case .verb(let verb): return verb.measure == nil && verb.classes.contains(.have)
      case .preposition(let unit): return isOfThings(unit, in: clause)
      default: return false
      }
    }
    return false
  }

  /// "we know seven farmers were shot": a verb with a clause as its object.
  private static func opensClause(_ verb: VerbGroup, _ index: Int, _ clause: Clause) -> Bool {
    guard verb.measure == nil else { return false }
    if verb.isCopula { return true }
    guard !verb.classes.isOne(of: [.gerund, .presence, .taking, .leaving]), !verb.isPassive else {
      return false
    }
    guard let predicate = clause.predicate(of: index) else { return false }
    let between = clause.people[index].end..<max(predicate.verb.start, clause.people[index].end)
    guard !between.contains(where: { clause.structure.classes($0).contains(.conjunction) }) else {
      return false
    }
    return !predicate.verb.isBare && !predicate.isRelative
  }

  static func isIncluded(_ index: Int, in clause: Clause) -> Bool {
    if case .including = clause.governor(of: index) { return true }
    return false
  }
}
