internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let sufferedWounds = ExtractionRule(
    "suffered_wounds",
    "People suffer, sustain or receive wounds.",
    matching: [
      RuleExample("Four guards suffered minor injuries.", .injured, 4, .securityForces),
      RuleExample("Three people received gunshot wounds.", .injured, 3),
      RuleExample("Doctors treated 14 people for burns.", .injured, 14),
      RuleExample("Two riders suffered fatal injuries.", .killed, 2, .passengers),
    ],
    passingOver: [
      "Four firms suffered losses.", "Three people received awards.",
      "None of the clerks suffered grave injuries.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head != .countNoun else { return [] }
    let structure = clause.structure
    func hasWound(from start: Int) -> Int? {
      var unit = start
      while unit < min(structure.units.count, start + 7) {
        if structure.classes(unit).contains(.wound) { return unit }
        let isVerb =
          clause.verb(unit).map { !$0.classes.isOne(of: [.gerund, .participle]) } ?? false
        if isVerb || structure.mark(unit) == .comma { return nil }
        unit += 1
      }
      return nil
    }
    if let predicate = clause.predicates(of: index).first(where: {
      $0.verb.classes.contains(.suffering)
    }), SubjectPlace.canBeSubject(index, in: clause),
      let wound = hasWound(from: predicate.verb.end)
    {
      let isQualified = (predicate.verb.end..<wound).contains { structure.function($0) != .any }
      if phrase.figure.form == .zero, isQualified { return [] }
      let isFatal = (predicate.verb.end...wound).contains { structure.function($0) == .fatal }
      return [
        Link(measure: isFatal ? .killed : .injured, evidence: phrase.start..<(wound + 1))
      ]
    }
    let next = structure.function(phrase.end)
    if next == .for || next == .with, let wound = hasWound(from: phrase.end + 1) {
      return [Link(measure: .injured, evidence: phrase.start..<(wound + 1))]
    }
    return []
  }
}
