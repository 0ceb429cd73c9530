internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let numberOf = ExtractionRule(
    "number_of",
    "The number of people of a kind is put at a figure.",
    matching: [
      RuleExample("The owner put the number of passengers at 77.", .present, 77, .passengers),
      RuleExample(
        "The number of passengers was between 110 and 120.", .present, low: 110, high: 120,
        .passengers),
      RuleExample("Police put the number of hostages at 12.", .present, 12, .hostages),
    ],
    passingOver: ["The number of buses was 77.", "The number of passengers fell for 12 years."]
  ) { clause, index in
    let phrase = clause.people[index]
    let structure = clause.structure
    guard phrase.head == .none else { return [] }
    var unit = phrase.start - 1
    let isPut = structure.function(unit) == .at
    let isCopula = clause.verb(unit).map { $0.isCopula && $0.measure == nil } ?? false
    guard isPut || isCopula else { return [] }
    var group: Group?
    while unit >= max(0, phrase.start - 9) {
      if group == nil, clause.phrase(unit) == nil, structure.classes(unit).contains(.person) {
        group = structure.sense(unit).group
      }
      if structure.function(unit) == .number, structure.function(unit + 1) == .of, let group {
        guard [.passengers, .people, .militants, .hostages, .crew].contains(group) else {
          return []
        }
        return [Link(measure: .present, evidence: unit..<phrase.end, group: group)]
      }
      unit -= 1
    }
    return []
  }
}
