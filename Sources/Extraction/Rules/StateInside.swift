internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let stateInside = ExtractionRule(
    "state_inside",
    "A word of harm narrows the noun: \"two missing boys\", \"12 wounded soldiers\".",
    matching: [
      RuleExample("The hospital took in 17 wounded soldiers.", .injured, 17, .securityForces),
      RuleExample("Divers looked for two missing boys.", .missing, 2, .children),
      RuleExample("Eight of the injured are police.", .injured, 8, .police),
      RuleExample("The town mourned its 12 dead fishermen.", .killed, 12, .civilians),
    ],
    passingOver: ["The town mourned 12 fishermen.", "Two wounded animals were found."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .people || phrase.isPart, let measure = phrase.innerMeasure else {
      return []
    }
    return [Link(measure: measure, evidence: phrase.units)]
  }
}
