internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let directObject = ExtractionRule(
    "direct_object",
    "An active verb of harm has the people as its object.",
    matching: [
      RuleExample("The army said it had killed 50 passengers.", .killed, 50, .passengers),
      RuleExample("A bomb exploded, killing at least seven.", .killed, low: 7, high: nil),
      RuleExample("The storm killed nine and injured another 12.", .injured, 12),
      RuleExample("He stabbed eight people to death.", .killed, 8),
      RuleExample("He shot one man fatally.", .killed, 1),
      RuleExample("Troops freed 104 passengers.", .freed, 104, .passengers),
      RuleExample("Police arrested three suspects.", .detained, 3, .suspects),
    ],
    passingOver: [
      "The flood killed 40 camels.",
      "They killed time for three hours.",
      "Gunmen killed him in front of 12 classmates.",
      "He was killed two days later.",
      "The police have not released any suspect descriptions.",
    ]
  ) { clause, index in
    guard case .verb(let verb) = clause.governor(of: index) else { return [] }
    let phrase = clause.people[index]
    guard phrase.head != .countNoun else { return [] }
    let isToDeath =
      clause.structure.function(phrase.end) == .to
      && clause.structure.function(phrase.end + 1) == .death
    return ObjectLinks.links(of: verb, to: phrase, in: clause).map { link in
      var link = link
      let isFatal =
        isToDeath || clause.structure.function(phrase.end) == .fatally
        || clause.structure.function(verb.head - 1) == .fatally
      if isFatal, link.measure == .injured { link.measure = .killed }
      return link
    }
  }
}

/// What an active verb of harm says of its object.
enum ObjectLinks {
  static func links(of verb: VerbGroup, to phrase: PeoplePhrase, in clause: Clause) -> [Link] {
    guard !verb.isPassive, !verb.isCopula else { return [] }
    let structure = clause.structure
    let isLosing = FunctionWord.formsOfLose.contains(structure.function(verb.head))
    let evidence = min(verb.start, phrase.start)..<max(phrase.end, verb.end)
    if isLosing, phrase.head == .people, phrase.figure.form != .singular {
      return [Link(measure: .killed, evidence: evidence, isNegated: verb.isNegated)]
    }
    guard verb.classes.contains(.transitiveHarm), verb.classes.contains(.verb) else { return [] }
    let isNone = phrase.figure.form == .any || phrase.figure.form == .zero
    if verb.isNegated && !isNone || phrase.figure.isIndefinite && phrase.head == .none { return [] }
    var measures = [verb.measure].compactMap { $0 }
    if let before = coordinatedBefore(verb, in: clause), let own = verb.measure, before != own {
      let pair: Set<Measure> = [before, own]
      if pair == [.killed, .injured] {
        measures = [.casualties]
      } else {
        measures = [before, own]
      }
    }
    return measures.map {
      Link(
        measure: $0, evidence: evidence, status: status(of: verb), isNegated: verb.isNegated)
    }
  }

  private static func status(of verb: VerbGroup) -> Status {
    verb.isFeared ? .feared : .asserted
  }

  /// "killed or wounded 35": a verb of harm right before, without an object of its own.
  private static func coordinatedBefore(_ verb: VerbGroup, in clause: Clause) -> Measure? {
    guard clause.structure.classes(verb.start - 1).contains(.conjunction),
      let before = clause.verb(verb.start - 2), before.measure != nil, !before.isPassive,
      before.classes.contains(.verb), before.classes.contains(.transitiveHarm)
    else { return nil }
    return before.measure
  }
}
