internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let sharedList = ExtractionRule(
    "shared_list",
    "The members of a list share what is told of one of them: \"the bodies of two women and a man\".",
    matching: [
      RuleExample("They buried the bodies of two women and a man.", .killed, 1, .people),
      RuleExample("He confirmed the release of 15 hostages and four soldiers.", .freed, 4),
      RuleExample("The dead: 21 hostages and four soldiers.", .killed, 4, .securityForces),
    ],
    passingOver: [
      "Two buses and a car burned.", "They met one dead man and one female guest.",
      "They met a boy and a thief whom the guards had arrested.",
      "A man and two women talked to the three wounded.",
      "Of the 440 passengers, hardly any complained.",
    ]
  ) { clause, index in
    guard !clause.isSubjectOfFiniteVerb(index), clause.predicate(of: index)?.isRelative != true
    else {
      return []
    }
    let neighbours = clause.linked.filter {
      isListed($0.phrase, with: index, in: clause) && !isOnlyOfLast($0, index)
    }
    guard let neighbour = neighbours.min(by: { abs($0.phrase - index) < abs($1.phrase - index) })
    else { return [] }
    return clause.linked.filter { $0.phrase == neighbour.phrase }.map {
      Link(measure: $0.link.measure, evidence: clause.people[index].units, status: $0.link.status)
    }
  }

  /// "a boy and a man whom they detained": the relative clause tells of the last one.
  private static func isOnlyOfLast(_ neighbour: LinkedPhrase, _ index: Int) -> Bool {
    // "one dead man and a woman who was unhurt": the adjective tells of the first one.
    if neighbour.rule == ExtractionRule.stateInside.identifier { return neighbour.phrase < index }
    return neighbour.phrase > index && neighbour.rule == ExtractionRule.objectRelative.identifier
  }

  /// Whether only commas, conjunctions and words of the noun phrases part the two.
  private static func isListed(_ first: Int, with second: Int, in clause: Clause) -> Bool {
    guard abs(first - second) == 1 else { return false }
    let (left, right) = first < second ? (first, second) : (second, first)
    let gap = clause.people[left].end..<clause.people[right].start
    guard gap.count <= 3, !gap.isEmpty, clause.wholeAhead(of: right) != left else { return false }
    return gap.allSatisfy {
      let classes = clause.structure.classes($0)
      return classes.contains(.conjunction) || clause.structure.mark($0) == .comma
        || classes.contains(.including) || clause.structure.mark($0) == .dash
    }
  }
}
