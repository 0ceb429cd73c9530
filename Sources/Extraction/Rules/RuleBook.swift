/// The rules in the order in which they are tried.
///
/// The first rule that ties a phrase to a measure wins; inherited ties (lists, parts of a whole)
/// come after all phrases were tried, because they need the tie of another phrase.
package enum RuleBook {
  package static let direct: [ExtractionRule] = [
    .countedHarm, .tollFigure, .labelledFigure, .hostageTaking, .stateOfObject, .stateBehind,
    .sufferedWounds, .directObject, .actOf, .subject, .listedObject, .stateInside,
    .takenToHospital, .hostagesHeld, .peopleAboard, .attackers, .peopleAtScene,
  ]

  package static let inherited: [ExtractionRule] = [
    .partOfWhole, .partIdentified, .restated, .sharedList,
  ]

  package static var all: [ExtractionRule] { direct + inherited }
}
