internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let contrasted = ExtractionRule(
    "contrasted",
    "A figure is set against the one that holds: \"28 were killed, not 38\".",
    matching: [
      RuleExample("The mayor said 28 people were killed, not 38.", .killed, 38),
      RuleExample("Three pupils were hurt, not five as first announced.", .injured, 5),
      RuleExample("The mayor said that 28 people, not 38, were killed.", .killed, 38),
      RuleExample("Nine guards died, not 12 as the radio said.", .killed, 12),
    ],
    passingOver: ["The mayor bought 28 lamps, not 38.", "They were killed, not 38 miles away."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .none, clause.structure.function(phrase.start - 1) == .not,
      clause.structure.mark(phrase.start - 2) == .comma,
      let before = clause.linked.last(where: { $0.phrase < index })
    else { return [] }
    return [
      Link(
        measure: before.link.measure, evidence: phrase.units,
        group: before.link.group ?? clause.people[before.phrase].group, status: .denied)
    ]
  }
}
