internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let partIdentified = ExtractionRule(
    "part_identified",
    "A part of those told before is said to be of a group: \"two were clerks\", \"14 are women\".",
    matching: [
      RuleExample("Of the five people killed, two were hotel workers.", .killed, 2, .workers),
      RuleExample("Nine people died; three are children.", .killed, 3, .children),
      RuleExample(
        "Twelve passengers were hurt and one was a soldier.", .injured, 1, .securityForces),
    ],
    passingOver: ["Of the five people hired, two were clerks.", "Two were late."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .none || phrase.head == .ofThem,
      let whole = clause.linked.last(where: { $0.phrase < index && !$0.link.isNegated }),
      let verb = clause.verb(phrase.end), verb.isCopula, verb.measure == nil,
      case .people(let noun, let group, _) = NounReader(structure: clause.structure).noun(
        from: ArticleScan.behindArticle(verb.end, in: clause), isSingular: false)
    else { return [] }
    return [
      Link(
        measure: whole.link.measure, evidence: phrase.start..<noun.upperBound, group: group,
        status: whole.link.status, whole: whole.phrase)
    ]
  }
}

private enum ArticleScan {
  static func behindArticle(_ unit: Int, in clause: Clause) -> Int {
    [.a, .an].contains(clause.structure.function(unit)) ? unit + 1 : unit
  }
}
