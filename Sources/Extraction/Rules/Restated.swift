internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let restated = ExtractionRule(
    "restated",
    "Another source's figure for what was just told: \"31 were killed, 29 according to …\".",
    matching: [
      RuleExample("The army said 31 rebels were killed, 29 according to the governor.", .killed, 29)
    ],
    passingOver: ["The army bought 31 tanks, 29 according to the governor."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .none, clause.structure.mark(phrase.start - 1) == .comma,
      clause.structure.function(phrase.end) == .accordingTo,
      let before = clause.linked.last(where: { $0.phrase < index })
    else { return [] }
    return [
      Link(
        measure: before.link.measure, evidence: phrase.units,
        group: clause.people[before.phrase].group)
    ]
  }
}
