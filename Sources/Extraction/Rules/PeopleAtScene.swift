internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let peopleAtScene = ExtractionRule(
    "people_at_scene",
    "People are somewhere when it happens, or stay in shelters after it.",
    matching: [
      RuleExample("About 40 people were in the parking lot when it began.", .present, 40, .people),
      RuleExample("Some 3,000 people were on the bridge.", .present, 3000),
      RuleExample("The other 26 are staying at a hostel.", .present, 26),
    ],
    passingOver: [
      "Two men were in critical condition.", "The 12 players were in good form.",
      "Five people were in favour.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    let isCounted =
      phrase.figure.form == .number || phrase.figure.form == .range
      || phrase.figure.form == .vague && !phrase.figure.isIndefinite
    guard phrase.head == .people || phrase.head == .none && phrase.figure.isDefinite, isCounted,
      SubjectPlace.canBeSubject(index, in: clause),
      let predicate = clause.predicate(of: index), predicate.passed.isEmpty,
      isThere(predicate.verb, structure)
    else { return [] }
    let preposition = predicate.verb.end
    let isStaying = !predicate.verb.isCopula
    guard [.in, .on, .at, .near].contains(structure.function(preposition)),
      isStaying || structure.classes(preposition + 1).contains(.determiner)
        || [.a, .an].contains(structure.function(preposition + 1))
    else { return [] }
    let isCondition =
      structure.units.indices.contains(preposition + 2)
      && structure.classes(preposition + 2).isOne(of: [.timeUnit, .state])
    // "are on the mend": a state of theirs.
    if structure.function(preposition + 2) == .mend { return [] }
    return isCondition ? [] : [Link(measure: .present, evidence: phrase.start..<(preposition + 1))]
  }

  /// "were", "was staying", "were spending the night".
  private static func isThere(_ verb: VerbGroup, _ structure: SentenceStructure) -> Bool {
    if verb.isCopula { return verb.measure == nil }
    return [.staying, .sheltering, .living, .caught, .sleeping].contains(
      structure.function(verb.head))
  }
}
