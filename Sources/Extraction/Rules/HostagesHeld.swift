internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let hostagesHeld = ExtractionRule(
    "hostages_held",
    "Hostages are people captured, where the sentence tells no other fate.",
    matching: [
      RuleExample(
        "A standoff involving hundreds of hostages began.", .captured, low: 200, high: nil,
        .hostages),
      RuleExample(
        "Rebels took a group of around 35 hostages into the hills.", .captured, 35, .hostages),
      RuleExample(
        "Dozens of hostages remain in the school.", .captured, low: 24, high: nil, .hostages),
    ],
    passingOver: ["Dozens of visitors remain in the school.", "Dozens of hostels remain open."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .people, phrase.group == .hostages else { return [] }
    // A part or a member of a list shares the fate that is told of the others.
    switch clause.governor(of: index) {
    case .including, .list: return []
    default: break
    }
    return [Link(measure: .captured, evidence: phrase.units)]
  }
}
