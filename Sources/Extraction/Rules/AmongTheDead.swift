internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let amongTheDead = ExtractionRule(
    "among_the_dead",
    "People are among the dead, the wounded, the missing, or these include them.",
    matching: [
      RuleExample("Three children were among the dead.", .killed, 3, .children),
      RuleExample("Among the wounded were four soldiers.", .injured, 4, .securityForces),
      RuleExample("A cadet was among eight people wounded.", .injured, 1, .students),
      RuleExample("The dead include three children.", .killed, 3, .children),
    ],
    passingOver: ["Three children were among the guests.", "The guests include three children."]
  ) { clause, index in
    let phrase = clause.people[index]
    if let whole = StateNoun.whole(beside: phrase, in: clause),
      let state = clause.stateBehind(whole)
    {
      return Measures.of(state, in: clause).map {
        Link(measure: $0, evidence: phrase.start..<state.end, whole: whole)
      }
    }
    guard phrase.head != .countNoun, let state = StateNoun.beside(phrase, in: clause),
      let measure = clause.structure.sense(state).measure
    else { return [] }
    let evidence = min(phrase.start, state)..<max(phrase.end, state + 1)
    return [Link(measure: measure, evidence: evidence)]
  }
}

private enum StateNoun {
  /// The unit of "dead" in "among the dead" or "the dead include"; nil where none stands.
  static func beside(_ phrase: PeoplePhrase, in clause: Clause) -> Int? {
    let structure = clause.structure
    if let verb = clause.verb(phrase.end), verb.isCopula, verb.measure == nil,
      structure.function(verb.end) == .among
    {
      return theState(verb.end + 1, structure)
    }
    if structure.classes(phrase.start - 1).contains(.including),
      structure.function(phrase.start - 3) == .the, isState(phrase.start - 2, structure)
    {
      return phrase.start - 2
    }
    guard let verb = clause.verb(phrase.start - 1) else { return nil }
    let state = verb.start - 1
    let isBeforeVerb = structure.function(state - 1) == .the && isState(state, structure)
    return verb.isCopula && structure.function(state - 2) == .among && isBeforeVerb ? state : nil
  }

  /// "was among eight other people wounded": the phrase behind "among".
  static func whole(beside phrase: PeoplePhrase, in clause: Clause) -> Int? {
    guard let verb = clause.verb(phrase.end), verb.isCopula, verb.measure == nil,
      clause.structure.function(verb.end) == .among
    else { return nil }
    return clause.phrase(verb.end + 1)
  }

  private static func theState(_ unit: Int, _ structure: SentenceStructure) -> Int? {
    structure.function(unit) == .the && isState(unit + 1, structure) ? unit + 1 : nil
  }

  private static func isState(_ unit: Int, _ structure: SentenceStructure) -> Bool {
    structure.classes(unit).contains(.state)
  }
}
