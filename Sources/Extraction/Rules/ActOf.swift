internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let actOf = ExtractionRule(
    "act_of",
    "A noun for the act has its people behind \"of\": \"the killing of 12 soldiers\".",
    matching: [
      RuleExample("He condemned the killing of 12 soldiers.", .killed, 12, .securityForces),
      RuleExample("Divers recovered the bodies of nine people.", .killed, 9, .people),
      RuleExample("The front confirmed the release of 15 hostages.", .freed, 15, .hostages),
      RuleExample("The abduction of 30 girls caused outrage.", .captured, 30, .children),
      RuleExample("They seek witnesses of the shooting of two bakers.", .injured, 2),
      RuleExample("A deadly street shooting of two sailors shook the port.", .killed, 2, .crew),
    ],
    passingOver: [
      "The release of 15 albums.", "The search of 12 houses.",
      "The search for four gunmen goes on.", "He faces one count of murder of a guard.",
      "He was jailed for the attempted murder of two guards.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head != .countNoun, phrase.head != .ofThem,
      case .preposition(let of) = clause.governor(of: index),
      structure.function(of) == .of
        || structure.function(of) == .for && structure.sense(max(0, of - 1)).measure == .missing
    else { return [] }
    var act = of - 1
    if structure.mark(act) == .opening { act -= 1 }
    if structure.classes(act).contains(.adverb) { act -= 1 }
    guard act >= 0, structure.classes(act).isOne(of: [.act, .toll]),
      let measure = structure.sense(act).measure, clause.phrase(act) == nil,
      structure.function(act - 1) != .attempted,
      phrase.figure.form != .singular || !isCharge(act, clause)
    else { return [] }
    // Suspects who are searched for are not lost.
    if measure == .missing, [.suspects, .militants].contains(phrase.group) { return [] }
    let isDeadly = measure == .injured && isDeadly(act, clause)
    return [Link(measure: isDeadly ? .killed : measure, evidence: act..<phrase.end)]
  }

  /// "one count of murder of a guard": the words of a charge.
  private static func isCharge(_ act: Int, _ clause: Clause) -> Bool {
    (0..<max(0, act - 1)).contains {
      [.count, .counts].contains(clause.structure.function($0))
        && clause.structure.function($0 + 1) == .of
    }
  }

  /// "the fatal shooting of two men", "a deadly drive-by shooting of …".
  private static func isDeadly(_ act: Int, _ clause: Clause) -> Bool {
    (max(0, act - 4)..<act).contains {
      [.fatal, .deadly].contains(clause.structure.function($0))
    }
  }
}
