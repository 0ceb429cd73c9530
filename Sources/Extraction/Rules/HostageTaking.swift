internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let hostageTaking = ExtractionRule(
    "hostage_taking",
    "People are taken or held as hostages, captives or prisoners.",
    matching: [
      RuleExample("Gunmen took 40 villagers hostage.", .captured, 40, .civilians),
      RuleExample("The group is holding 214 people.", .captured, 214, .people),
      RuleExample("The rebels hold nine.", .captured, 9),
      RuleExample("They hold 14 boats and 300 sailors to ransom.", .captured, 300, .crew),
    ],
    passingOver: [
      "The stadium holds 214 people.",
      "The committee took 12 members by surprise.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    if clause.structure.classes(phrase.end).contains(.takenAs), phrase.head == .people,
      let verb = clause.verbAhead(of: index), verb.classes.contains(.taking), !verb.isPassive
    {
      return [Link(measure: .captured, evidence: verb.start..<(phrase.end + 1))]
    }
    guard phrase.head != .countNoun, case .verb(let verb) = clause.governor(of: index),
      verb.classes.contains(.taking), !verb.isPassive,
      !clause.structure.classes(verb.start).contains(.modal)
    else { return [] }
    if phrase.group == .prisoners || phrase.group == .hostages {
      return [Link(measure: .captured, evidence: verb.start..<phrase.end)]
    }
    var unit = phrase.end
    while clause.structure.function(unit) == .as { unit += 1 }
    if clause.structure.classes(unit).contains(.takenAs) {
      return [Link(measure: .captured, evidence: verb.start..<(unit + 1))]
    }
    if clause.structure.function(phrase.end) == .from, isDoneByMilitants(verb, clause) {
      return [Link(measure: .captured, evidence: verb.start..<phrase.end)]
    }
    let isHolding =
      [.holding, .hold].contains(clause.structure.function(verb.head))
      || clause.structure.function(verb.head) == .held
    guard isHolding, phrase.head == .people || phrase.head == .none else { return [] }
    return [Link(measure: .captured, evidence: verb.start..<phrase.end)]
  }

  /// "gunmen took 64 people from the quarry".
  private static func isDoneByMilitants(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    guard verb.start > 0 else { return false }
    return clause.structure.sense(verb.start - 1).group == .militants
  }
}
