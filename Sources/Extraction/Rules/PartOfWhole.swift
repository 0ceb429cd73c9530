internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let partOfWhole = ExtractionRule(
    "part_of_whole",
    "A part shares the fate of its whole: \"including five children\", \"15 of them\".",
    matching: [
      RuleExample("The blast killed 25 people, including five children.", .killed, 5, .children),
      RuleExample("Forty were injured, 15 of them seriously.", .injured, 15),
      RuleExample("At least 12 people died, eight of them police.", .killed, 8, .police),
    ],
    passingOver: [
      "The village has 25 shops, including five bakeries.",
      "Nobody knew where they were, five of them said.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let isIncluded: Bool
    if case .including = clause.governor(of: index) {
      isIncluded = true
    } else {
      isIncluded = false
    }
    let isSeverity =
      phrase.head == .none
      && clause.structure.classes(phrase.end).contains(.adverb)
    guard phrase.figure.form != .zero, isIncluded || phrase.head == .ofThem || isSeverity,
      isIncluded || !clause.isSubjectOfFiniteVerb(index)
    else { return [] }
    guard let whole = clause.linked.last(where: { $0.phrase < index && !$0.link.isNegated }) else {
      return []
    }
    return clause.linked.filter { $0.phrase == whole.phrase }.map {
      Link(
        measure: $0.link.measure, evidence: phrase.units, status: $0.link.status,
        whole: whole.phrase)
    }
  }
}
