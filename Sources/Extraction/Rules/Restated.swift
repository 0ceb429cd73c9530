internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let restated = ExtractionRule(
    "restated",
    "Another figure for what was just told: \"31 were killed, 29 according to …\", \"the rebels "
      + "claim 50\", \"the railways put it at 425\".",
    matching: [
      RuleExample(
        "The army said 31 rebels were killed, 29 according to the governor.", .killed, 29),
      RuleExample(
        "The army says 21 hostages were killed; the rebels claim 50.", .killed, 50, .hostages),
      RuleExample("At least 440 people were aboard; the railways put it at 425.", .present, 425),
      RuleExample("Police said nine people had died. A doctor spoke of 12.", .killed, 12),
      RuleExample("Eleven miners are dead, up from seven an hour ago.", .killed, 7),
      RuleExample("The toll stands at 55, down from an earlier figure of 70.", .killed, 70),
    ],
    passingOver: [
      "The army bought 31 tanks, 29 according to the governor.",
      "Nine people died. The mayor spoke of 12 buses.",
      "Nine people died. Police put the age of the driver at 25.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .none, phrase.figure.form != .singular, !phrase.figure.isIndefinite,
      RestatedPlace.closesClause(phrase.end, in: clause),
      RestatedPlace.isGiven(phrase, in: clause)
    else { return [] }
    let before = clause.linked.last { $0.phrase < index }
    guard let measure = before?.link.measure ?? clause.earlier?.measure else { return [] }
    let group = before.map { $0.link.group ?? clause.people[$0.phrase].group }
    return [Link(measure: measure, evidence: phrase.units, group: group ?? clause.earlier?.group)]
  }
}

/// Where a bare figure stands that restates another.
private enum RestatedPlace {
  static func closesClause(_ unit: Int, in clause: Clause) -> Bool {
    let structure = clause.structure
    guard structure.units.indices.contains(unit) else { return true }
    if structure.mark(unit) != nil || structure.function(unit) == .accordingTo { return true }
    let classes = structure.classes(unit)
    return classes.isOne(of: [.conjunction, .subordinator])
      || [.a, .an].contains(structure.function(unit))
  }

  static func isGiven(_ phrase: PeoplePhrase, in clause: Clause) -> Bool {
    let structure = clause.structure
    let before = phrase.start - 1
    if structure.function(phrase.end) == .accordingTo { return structure.mark(before) == .comma }
    switch structure.function(before) {
    case .at, .to: return isItOrFigure(before - 1, structure)
    case .of:
      return [.speak, .spoke, .spoken, .speaks].contains(structure.function(before - 1))
        || isEarlierFigure(before - 1, structure)
    case .from: return [.up, .down].contains(structure.function(before - 1))
    default: return isClaimed(before, in: clause)
    }
  }

  private static func isItOrFigure(_ unit: Int, _ structure: SentenceStructure) -> Bool {
    switch structure.function(unit) {
    case .it, .figure, .number, .toll, .count, .total: return true
    default: return structure.classes(unit).contains(.toll)
    }
  }

  /// "down from an earlier figure of 70".
  private static func isEarlierFigure(_ noun: Int, _ structure: SentenceStructure) -> Bool {
    guard isItOrFigure(noun, structure),
      let from = (max(0, noun - 4)..<noun).last(where: { structure.function($0) == .from })
    else { return false }
    return [.up, .down].contains(structure.function(from - 1))
  }

  /// "claims 50", "it is five".
  private static func isClaimed(_ unit: Int, in clause: Clause) -> Bool {
    guard let verb = clause.verb(unit), verb.end == unit + 1 else { return false }
    let function = clause.structure.function(verb.start - 1)
    if verb.isCopula, verb.measure == nil { return function == .it || function == .there }
    return verb.classes.contains(.cue) && verb.classes.isOne(of: [.present, .past])
      && !verb.classes.contains(.gerund)
  }
}
