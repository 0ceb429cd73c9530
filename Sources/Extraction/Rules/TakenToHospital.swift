internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let takenToHospital = ExtractionRule(
    "taken_to_hospital",
    "People are taken to hospital or treated there.",
    matching: [
      RuleExample("Nine passengers were rushed to a nearby hospital.", .injured, 9, .passengers),
      RuleExample("Some 84 are being treated for crush injuries.", .injured, 84),
      RuleExample("Well over 200 are in hospital.", .injured, low: 201, high: nil),
      RuleExample("Three men have been admitted to hospitals.", .injured, 3),
      RuleExample("Four boys are in a local hospital after the fall.", .injured, 4, .children),
    ],
    passingOver: [
      "Nine passengers were taken to a hotel.",
      "Six plumbers were in the hospital when its roof fell.",
      "Two detainees were brought to court.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head != .countNoun, SubjectPlace.canBeSubject(index, in: clause) else { return [] }
    let carrying: [FunctionWord?] = [
      .taken, .rushed, .transported, .airlifted, .flown, .admitted, .carried, .brought, .treated,
    ]
    for predicate in clause.predicates(of: index)
    where predicate.verb.isPassive || predicate.verb.isCopula && predicate.verb.measure == nil {
      let function = clause.structure.function(predicate.verb.head)
      if predicate.verb.isCopula, let end = HospitalScan.stay(from: predicate.verb.end, in: clause)
      {
        return [Link(measure: .injured, evidence: phrase.start..<end)]
      }
      guard carrying.contains(function) else { continue }
      if let end = HospitalScan.hospital(from: predicate.verb.end, in: clause) {
        return [Link(measure: .injured, evidence: phrase.start..<end)]
      }
      if function == .treated {
        return [Link(measure: .injured, evidence: phrase.start..<predicate.verb.end)]
      }
    }
    return []
  }
}

private enum HospitalScan {
  /// The unit behind "in hospital", "in the local hospital"; nil where they only were there when
  /// it happened.
  static func stay(from start: Int, in clause: Clause) -> Int? {
    let structure = clause.structure
    guard structure.function(start) == .in else { return nil }
    var unit = start + 1
    while structure.classes(unit).isOne(of: [.determiner, .personAdjective])
      || [.a, .an].contains(structure.function(unit))
    {
      if [.hospital, .hospitals].contains(structure.function(unit)) { break }
      unit += 1
    }
    guard [.hospital, .hospitals].contains(structure.function(unit)),
      !structure.classes(unit + 1).contains(.subordinator)
    else { return nil }
    return unit + 1
  }

  /// The unit behind "hospital" within the next few words; nil where none stands there.
  static func hospital(from start: Int, in clause: Clause) -> Int? {
    let structure = clause.structure
    for unit in start..<min(structure.units.count, start + 9) {
      if [.hospital, .hospitals].contains(structure.function(unit)) { return unit + 1 }
      if clause.verb(unit) != nil || structure.mark(unit) == .comma { return nil }
    }
    return nil
  }
}
