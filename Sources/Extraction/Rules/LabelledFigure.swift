internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let labelledFigure = ExtractionRule(
    "labelled_figure",
    "A label of harm stands before its figure with a colon, as in tables.",
    matching: [
      RuleExample("Killed: 12", .killed, 12),
      RuleExample("Dead: 33; injured: 140.", .injured, 140),
      RuleExample("Missing: 7", .missing, 7),
      RuleExample("The dead: 21 hostages and four soldiers.", .killed, 21, .hostages),
    ],
    passingOver: ["Time: 12", "Injured party: 12 buses."]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard structure.mark(phrase.start - 1) == .colon, phrase.head != .countNoun,
      clause.stateBehind(index) == nil
    else { return [] }
    let label = phrase.start - 2
    guard let measure = label >= 0 ? structure.sense(label).measure : nil,
      structure.classes(label).isOne(of: [.state, .participle, .countNoun, .toll])
    else { return [] }
    let before = structure.mark(label - 1)
    guard
      label == 0 || before != nil
        || structure.classes(label - 1).isOne(of: [.conjunction, .determiner])
    else {
      return []
    }
    return [Link(measure: measure, evidence: label..<phrase.end)]
  }
}
