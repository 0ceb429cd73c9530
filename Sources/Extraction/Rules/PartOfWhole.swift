internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let partOfWhole = ExtractionRule(
    "part_of_whole",
    "A part shares the fate of its whole: \"including five children\", \"15 of them\".",
    matching: [
      RuleExample("The blast killed 25 people, including five children.", .killed, 5, .children),
      RuleExample("Two of the seven dead were civilians.", .killed, 2, .civilians),
      RuleExample("Forty were injured, 15 of them seriously.", .injured, 15),
      RuleExample("At least 12 people died, eight of them police.", .killed, 8, .police),
      RuleExample("Nine died, one of them a soldier, the mayor said.", .killed, 1, .securityForces),
      RuleExample("Nine died, two of them police officers, the mayor said.", .killed, 2, .police),
      RuleExample("Nine guests shot, two fatally, in border dispute", .killed, 2),
    ],
    passingOver: [
      "The village has 25 shops, including five bakeries.",
      "Nobody knew where they were, five of them said.",
      "The toll reached 14; three still trapped.",
      "They hold 214 hostages, 60 of whom they say have been flown out.",
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
      && PartScan.endsMember(phrase.end + 1, in: clause)
    let isOfNumber = PartScan.inner(of: index, in: clause) != nil
    guard phrase.figure.form != .zero,
      isIncluded || phrase.head == .ofThem || isSeverity || isOfNumber,
      isIncluded || isOfNumber || !clause.isSubjectOfFiniteVerb(index)
    else { return [] }
    if let inner = PartScan.inner(of: index, in: clause) { return inner }
    guard let whole = clause.linked.last(where: { $0.phrase < index && !$0.link.isNegated }) else {
      return []
    }
    let isFatal = isSeverity && clause.structure.function(phrase.end) == .fatally
    return clause.linked.filter { $0.phrase == whole.phrase }.map {
      Link(
        measure: isFatal ? .killed : $0.link.measure, evidence: phrase.units,
        status: $0.link.status, whole: whole.phrase)
    }
  }
}

private enum PartScan {
  /// "two fatally, in a dispute": nothing but the adverb is told of the part.
  static func endsMember(_ unit: Int, in clause: Clause) -> Bool {
    let structure = clause.structure
    guard structure.units.indices.contains(unit), structure.mark(unit) == nil else { return true }
    return structure.classes(unit).isOne(of: [.preposition, .conjunction, .subordinator])
  }

  /// "two of the seven dead": the ties of the seven.
  static func inner(of index: Int, in clause: Clause) -> [Link]? {
    let phrase = clause.people[index]
    guard phrase.isPart, index + 1 < clause.people.count,
      clause.structure.function(phrase.end) == .of,
      clause.people[index + 1].start - phrase.end <= 6
    else { return nil }
    // "one of two men shot has been named": the sentence is about what came after.
    if phrase.figure.low == 1, phrase.figure.high == 1,
      let told = clause.predicates(of: index).last?.verb, told.measure == nil, !told.isCopula,
      !told.isBare
    {
      return nil
    }
    let ties = clause.linked.filter { $0.phrase == index + 1 && !$0.link.isNegated }
    guard !ties.isEmpty else { return nil }
    let verb = clause.people[index + 1].end + 1
    let group = GroupReader(clause: clause).groupOfPredicate(at: verb)
    return ties.map {
      Link(
        measure: $0.link.measure, evidence: phrase.start..<clause.people[index + 1].end,
        group: group, status: $0.link.status, whole: index + 1)
    }
  }
}
