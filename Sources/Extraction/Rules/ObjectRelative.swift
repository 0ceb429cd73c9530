internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let objectRelative = ExtractionRule(
    "object_relative",
    "The people are the object of a relative clause: \"the 14 policemen whom we captured\".",
    matching: [
      RuleExample("We hold the 14 policemen whom we captured in December.", .captured, 14, .police),
      RuleExample("He named the 30 villagers that the army killed.", .killed, 30, .civilians),
      RuleExample("They buried the nine men whom the militia had shot dead.", .killed, 9),
    ],
    passingOver: [
      "He named the 30 villagers whom the army had helped.",
      "The 12 officers who killed the gunman were praised.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head == .people,
      [.whom, .that, .who].contains(structure.function(phrase.end)),
      clause.verb(phrase.end + 1) == nil
    else { return [] }
    for unit in (phrase.end + 1)..<min(structure.units.count, phrase.end + 7) {
      if clause.phrase(unit) != nil || structure.mark(unit) != nil { return [] }
      guard let verb = clause.verb(unit) else { continue }
      guard !verb.isPassive, verb.classes.contains(.transitiveHarm), !clause.hasObject(verb) else {
        return []
      }
      return Measures.of(verb, in: clause).map {
        Link(measure: $0, evidence: phrase.start..<verb.end)
      }
    }
    return []
  }
}
