internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let listedObject = ExtractionRule(
    "listed_object",
    "The people stand further on in the list of objects of a verb of harm.",
    matching: [
      RuleExample("The blast killed the driver and three passengers.", .killed, 3, .passengers),
      RuleExample("Gunmen abducted a priest, his sister and two nuns.", .captured, 2, .civilians),
      RuleExample("The envoy was killed along with two of his bodyguards.", .killed, 2),
      RuleExample("The strike wounded a girl and two boys.", .injured, 2, .children),
      RuleExample("He killed his wife and three sons before he took his own life.", .killed, 3),
    ],
    passingOver: [
      "The blast killed the driver, and three passengers fled the scene unhurt.",
      "Gunmen shot the guard at a bank with 12 customers.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    var before = phrase.start - 1
    while structure.classes(before).contains(.determiner) { before -= 1 }
    guard phrase.head != .countNoun, before >= 0,
      structure.classes(before).contains(.conjunction) || structure.mark(before) == .comma,
      !clause.isSubjectOfFiniteVerb(index), structure.function(phrase.end) != .fatally,
      let verb = clause.verbAhead(of: index) ?? Companions.verb(before: before, in: clause)
    else { return [] }
    if verb.classes.contains(.taking), structure.function(verb.head) == .held, !verb.isPassive {
      return [Link(measure: .captured, evidence: verb.start..<phrase.end)]
    }
    if verb.isPassive, structure.units[before].tokens.count > 1 {
      return Measures.of(verb, in: clause).map {
        Link(measure: $0, evidence: verb.start..<phrase.end)
      }
    }
    return ObjectLinks.links(of: verb, to: phrase, in: clause)
  }
}

private enum Companions {
  /// "was killed near his home in the capital, along with two guards": the passive verb of those
  /// whom the people accompany, however far ahead in the sentence.
  static func verb(before unit: Int, in clause: Clause) -> VerbGroup? {
    guard clause.structure.tokensOfUnit(unit) > 1 else { return nil }
    for next in (max(0, unit - 30)..<unit).reversed() {
      if clause.structure.classes(next).contains(.subordinator) { return nil }
      if let verb = clause.verb(next) { return verb.isPassive && verb.measure != nil ? verb : nil }
    }
    return nil
  }
}
