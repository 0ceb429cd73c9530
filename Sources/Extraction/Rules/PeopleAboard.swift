internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let peopleAboard = ExtractionRule(
    "people_aboard",
    "People are aboard, inside or carried when it happens.",
    matching: [
      RuleExample("The train was carrying 440 people.", .present, 440, .people),
      RuleExample("There were 425 passengers aboard the train.", .present, 425, .passengers),
      RuleExample("Shots were fired into a crowd of around 200 people.", .present, 200, .people),
      RuleExample("The tug had a crew of four.", .present, 4, .crew),
      RuleExample(
        "Some 80 soldiers were among the 425 passengers aboard.", .present, 80, .securityForces),
      RuleExample("A ferry with 150 people on board sank.", .present, 150, .people),
      RuleExample("There were 239 passengers and crew aboard.", .present, 239, .people),
    ],
    passingOver: ["The truck was carrying 440 rifles.", "The firm employs 425 people."]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head != .countNoun else { return [] }
    var unit = phrase.end
    while structure.classes(unit).contains(.be)
      || structure.classes(unit).contains(.adverb)
        && !structure.classes(unit).contains(.aboard)
    {
      unit += 1
    }
    if structure.classes(unit).contains(.aboard) {
      return [Link(measure: .present, evidence: phrase.start..<(unit + 1))]
    }
    if structure.function(phrase.start - 1) == .of, structure.function(phrase.start - 2) == .crowd {
      return [Link(measure: .present, evidence: (phrase.start - 2)..<phrase.end)]
    }
    if case .preposition(let unit) = clause.governor(of: index) {
      let isCrewOf = structure.function(unit) == .of && structure.function(unit - 1) == .crew
      if isCrewOf, phrase.head == .none {
        return [Link(measure: .present, evidence: (unit - 1)..<phrase.end, group: .crew)]
      }
      if structure.function(unit) == .with, [.crew, .passengers].contains(phrase.group) {
        return [Link(measure: .present, evidence: phrase.units)]
      }
    }
    if let verb = clause.verb(phrase.end), verb.isCopula, verb.measure == nil,
      structure.function(verb.end) == .among, let whole = clause.phrase(verb.end + 1)
    {
      let aboard = clause.people[whole].end
      if structure.classes(aboard).contains(.aboard) {
        return [Link(measure: .present, evidence: phrase.start..<verb.end, whole: whole)]
      }
    }
    guard phrase.head == .people || phrase.head == .none,
      case .verb(let verb) = clause.governor(of: index), !verb.isPassive,
      !structure.classes(verb.start).contains(.modal),
      [.carry, .carries, .carried, .carrying, .transporting].contains(structure.function(verb.head))
    else { return [] }
    return [Link(measure: .present, evidence: verb.start..<phrase.end)]
  }
}
