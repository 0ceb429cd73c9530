internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let numberOf = ExtractionRule(
    "number_of",
    "The number of people of a kind, or of those with one fate, is put at a figure.",
    matching: [
      RuleExample("The owner put the number of passengers at 77.", .present, 77, .passengers),
      RuleExample(
        "The number of passengers was between 110 and 120.", .present, low: 110, high: 120,
        .passengers),
      RuleExample("Police put the number of hostages at 12.", .present, 12, .hostages),
      RuleExample("Activists put the number aboard at around 750.", .present, 750),
      RuleExample("The governor gave the number of those freed as 137.", .freed, 137),
      RuleExample("The number of pupils abducted was 287.", .captured, 287, .students),
    ],
    passingOver: [
      "The number of buses was 77.", "The number of passengers fell for 12 years.",
      "The number aboard the list was wrong by 77.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head == .none else { return [] }
    let link = phrase.start - 1
    let isPut = [.at, .as].contains(structure.function(link))
    let isCopula = clause.verb(link).map { $0.isCopula && $0.measure == nil } ?? false
    guard isPut || isCopula, let named = NamedNumber(before: link, in: clause) else { return [] }
    return [
      Link(measure: named.measure, evidence: named.start..<phrase.end, group: named.group)
    ]
  }
}

/// "the number of hostages", "the number of those freed", "the number aboard": what a figure behind
/// it counts.
private struct NamedNumber {
  let start: Int
  let measure: Measure
  let group: Group?

  /// Nil where no such number stands before the unit.
  init?(before link: Int, in clause: Clause) {
    let structure = clause.structure
    var fate: Measure?
    var group: Group?
    for unit in (max(0, link - 8)..<link).reversed() {
      if structure.function(unit) == .number {
        guard structure.function(unit + 1) == .of || fate != nil,
          let measure = fate ?? NamedNumber.presence(of: group)
        else { return nil }
        self.start = unit
        self.measure = measure
        self.group = group
        return
      }
      guard clause.phrase(unit) == nil else { continue }
      let classes = structure.classes(unit)
      if classes.contains(.aboard) { fate = fate ?? .present }
      if classes.isOne(of: [.state, .participle]) { fate = fate ?? structure.sense(unit).measure }
      if classes.contains(.person) { group = group ?? structure.sense(unit).group }
    }
    return nil
  }

  /// Of whom a number tells that they were there: of those in an incident, not of a trade.
  private static func presence(of group: Group?) -> Measure? {
    guard let group, [.passengers, .people, .militants, .hostages, .crew].contains(group) else {
      return nil
    }
    return .present
  }
}
