internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let stateOfObject = ExtractionRule(
    "state_of_object",
    "A verb leaves or finds people in a state.",
    matching: [
      RuleExample("The crash left five people dead.", .killed, 5, .people),
      RuleExample("The shelling left five people dead and 20 hurt.", .injured, 20),
      RuleExample("The quake left 3,000 homeless.", .displaced, 3000),
      RuleExample("Neighbours found two men shot dead.", .killed, 2),
    ],
    passingOver: ["The bus left five people behind.", "She left two children at home."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head != .countNoun else { return [] }
    var unit = phrase.end
    while clause.structure.classes(unit).contains(.adverb), clause.verb(unit) == nil { unit += 1 }
    guard let state = clause.verb(unit), state.start == unit, state.measure != nil,
      !state.isPassive, state.isBare, state.classes.isOne(of: [.state, .participle]),
      let verb = clause.verbAhead(of: index, passingStates: true),
      verb.classes.contains(.leaving)
    else { return [] }
    return Measures.of(state, in: clause).map {
      Link(measure: $0, evidence: phrase.start..<state.end)
    }
  }
}
