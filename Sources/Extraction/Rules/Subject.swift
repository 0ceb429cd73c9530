internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let subject = ExtractionRule(
    "subject",
    "The people are the subject of a passive verb of harm, of \"die\", or are in a state.",
    matching: [
      RuleExample("The military said 21 hostages were killed.", .killed, 21, .hostages),
      RuleExample(
        "At least 14 passengers aboard the ferry have died.", .killed, low: 14, high: nil,
        .passengers),
      RuleExample("Three of the 14 wounded died in hospital.", .killed, 3),
      RuleExample("No one was hurt.", .injured, 0),
      RuleExample(
        "Twelve miners, all from one village, are still missing.", .missing, 12, .workers),
    ],
    passingOver: [
      "Four gunmen were seen near the bank.",
      "Two bombs were defused.",
      "Twelve ministers who met on Monday were optimistic.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head != .countNoun, canBeSubject(index, in: clause),
      let predicate = clause.predicate(of: index), predicate.verb.measure != nil
    else { return [] }
    let verb = predicate.verb
    guard
      verb.isPassive || verb.isCopula || verb.classes.isOne(of: [.intransitiveHarm, .state])
        || verb.classes.contains(.participle)
    else { return [] }
    if phrase.head == .none, !predicate.passed.isEmpty, verb.start - phrase.end > 6 { return [] }
    return Measures.of(verb, in: clause).map {
      Link(
        measure: $0, evidence: phrase.start..<verb.end, status: status(of: verb),
        isNegated: verb.isNegated)
    }
  }

  /// A phrase behind a verb or a preposition is no subject, unless a clause begins with it.
  private static func canBeSubject(_ index: Int, in clause: Clause) -> Bool {
    switch clause.governor(of: index) {
    case .clauseStart, .list, .including: return true
    case .other: return true
    case .verb(let verb):
      return verb.classes.contains(.cue) || verb.measure == nil && verb.isCopula
        || isRelativeOnly(index, clause)
    case .preposition(let unit):
      switch clause.structure.function(unit) {
      case .after, .before, .since, .until, .as, .than: return true
      default: return isRelativeOnly(index, clause)
      }
    }
  }

  private static func isRelativeOnly(_ index: Int, _ clause: Clause) -> Bool {
    clause.predicate(of: index)?.isRelative ?? false
  }

  private static func status(of verb: VerbGroup) -> Status {
    if verb.isFeared { return .feared }
    return .asserted
  }
}
