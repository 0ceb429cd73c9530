internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let actOf = ExtractionRule(
    "act_of",
    "A noun for the act has its people behind \"of\": \"the killing of 12 soldiers\".",
    matching: [
      RuleExample("He condemned the killing of 12 soldiers.", .killed, 12, .securityForces),
      RuleExample("Divers recovered the bodies of nine people.", .killed, 9, .people),
      RuleExample("The front confirmed the release of 15 hostages.", .freed, 15, .hostages),
      RuleExample("The abduction of 30 girls caused outrage.", .captured, 30, .children),
    ],
    passingOver: ["The release of 15 albums.", "The search of 12 houses."]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head != .countNoun, phrase.head != .ofThem,
      case .preposition(let of) = clause.governor(of: index),
      structure.function(of) == .of
        || structure.function(of) == .for && structure.sense(max(0, of - 1)).measure == .missing
    else { return [] }
    var act = of - 1
    if structure.mark(act) == .opening { act -= 1 }
    if structure.classes(act).contains(.adverb) { act -= 1 }
    guard act >= 0, structure.classes(act).isOne(of: [.act, .toll]),
      let measure = structure.sense(act).measure, clause.phrase(act) == nil
    else { return [] }
    return [Link(measure: measure, evidence: act..<phrase.end)]
  }
}
