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
    if let taken = takenAs(behind: phrase, clause), phrase.head == .people,
      let verb = clause.verbAhead(of: index), verb.classes.contains(.taking), !verb.isPassive
    {
      let isOfAny = phrase.group == .people && clause.structure.function(taken) == .hostage
      return [
        Link(
          measure: .captured, evidence: verb.start..<(taken + 1), group: isOfAny ? .hostages : nil)
      ]
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

  /// What the people are taken as: "hostage" in "40 villagers, including 12 children, hostage".
  private static func takenAs(behind phrase: PeoplePhrase, _ clause: Clause) -> Int? {
    let structure = clause.structure
    func isTakenAs(_ unit: Int) -> Bool { structure.classes(unit).contains(.takenAs) }
    if isTakenAs(phrase.end) { return phrase.end }
    guard structure.mark(phrase.end) == .comma,
      structure.classes(phrase.end + 1).contains(.including)
    else { return nil }
    let close = (phrase.end + 2..<phrase.end + 12).first { structure.mark($0) == .comma }
    return close.map { $0 + 1 }.flatMap { isTakenAs($0) ? $0 : nil }
  }

  /// "gunmen took 64 people from the quarry".
  private static func isDoneByMilitants(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    guard verb.start > 0 else { return false }
    return clause.structure.sense(verb.start - 1).group == .militants
  }
}
