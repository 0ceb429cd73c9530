internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let inShelter = ExtractionRule(
    "in_shelter",
    "People are in shelters (present), in tents or without homes (displaced).",
    matching: [
      RuleExample(
        "Thousands of people spent the night in emergency shelters.", .present, low: 2000, high: nil
      ),
      RuleExample("The storm left hundreds in shelters.", .present, low: 200, high: nil),
      RuleExample("Around 1,000 people are housed in tents.", .displaced, 1000),
    ],
    passingOver: ["Three people sell fruit in tents.", "The storm left hundreds in doubt."]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head == .people || phrase.head == .none, phrase.figure.form != .singular else {
      return []
    }
    let isObject: Bool
    if case .verb(let verb) = clause.governor(of: index) {
      isObject = verb.classes.contains(.leaving)
    } else {
      isObject = false
    }
    guard isObject || SubjectPlace.canBeSubject(index, in: clause) else { return [] }
    for unit in phrase.end..<min(structure.units.count, phrase.end + 10) {
      if clause.phrase(unit) != nil || structure.mark(unit) == .comma { return [] }
      if let verb = clause.verb(unit), verb.measure != nil { return [] }
      guard structure.function(unit) == .in || structure.function(unit) == .at else { continue }
      for next in (unit + 1)..<min(structure.units.count, unit + 4) {
        switch structure.function(next) {
        case .shelter, .shelters, .camp, .camps:
          return [Link(measure: .present, evidence: phrase.start..<(next + 1))]
        case .tents:
          let verb = clause.verb(phrase.end)
          let isHoused = phrase.end == unit || verb?.isPassive == true || verb?.isCopula == true
          guard isHoused else { return [] }
          return [Link(measure: .displaced, evidence: phrase.start..<(next + 1))]
        default: continue
        }
      }
    }
    return []
  }
}
