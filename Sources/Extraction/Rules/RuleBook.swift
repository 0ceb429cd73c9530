/// The rules in the order in which they are tried.
///
/// The first rule that ties a phrase to a measure wins; inherited ties (lists, parts of a whole)
/// come after all phrases were tried, because they need the tie of another phrase.
package enum RuleBook {
  package static let direct: [ExtractionRule] = [
    .countedHarm, .tollFigure, .numberOf, .amongTheDead, .labelledFigure, .hostageTaking,
    .stateOfObject,
    .objectRelative, .subject,
    .stateBehind,
    .sufferedWounds, .directObject, .actOf, .listedObject, .stateInside,
    .takenToHospital, .inShelter, .hostagesHeld, .peopleAboard, .attackers, .peopleAtScene,
  ]

  package static let inherited: [ExtractionRule] = [
    .partOfWhole, .partIdentified, .restated, .contrasted, .itemised, .sharedList,
  ]

  package static var all: [ExtractionRule] { direct + inherited }
}
