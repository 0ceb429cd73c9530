internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let stateBehind = ExtractionRule(
    "state_behind",
    "A state or participle stands right behind the people: \"21 dead\", \"five men shot\".",
    matching: [
      RuleExample("Bus crash: 21 dead, 30 injured.", .injured, 30),
      RuleExample(
        "At least 21 people killed in market blast", .killed, low: 21, high: nil, .people),
      RuleExample("Police said twelve killed and dozens wounded.", .injured, low: 24, high: nil),
      RuleExample("Two soldiers missing after avalanche", .missing, 2, .securityForces),
    ],
    passingOver: [
      "Four gunmen killed the guard.",
      "Two bombs wounded the mayor.", "Two robbers got out of a car.",
      "The 12 dead letters of the law.",
    ]
  ) { clause, index in
    guard clause.people[index].head != .countNoun, let state = clause.stateBehind(index) else {
      return []
    }
    // "five suspects escaped" tells what they did; the subject rule knows who may.
    if state.measure == .freed, state.classes.contains(.intransitiveHarm) { return [] }
    let phrase = clause.people[index]
    // "one of the men killed was a driver": all the men were killed.
    if clause.isOneOfNoun(phrase) { return [] }
    return Measures.of(state, in: clause).map {
      Link(
        measure: $0, evidence: phrase.start..<state.end,
        status: state.isFeared ? .feared : .asserted)
    }
  }
}
