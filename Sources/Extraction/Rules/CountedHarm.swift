internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let countedHarm = ExtractionRule(
    "counted_harm",
    "A noun of harm is itself counted: one death is one person killed.",
    matching: [
      RuleExample("The flood has caused 33 deaths in the delta.", .killed, 33, .people),
      RuleExample("The army reported two fatalities.", .killed, 2),
      RuleExample("There were no casualties among the guards.", .casualties, 0),
      RuleExample("The front did not suffer any losses.", .casualties, 0),
      RuleExample("The blast claimed 12 lives.", .killed, 12),
    ],
    passingOver: [
      "The court heard of 12 death threats.",
      "The team suffered three losses in a row.",
      "He made 40 injury claims.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    if phrase.figure.form == .zero, phrase.head == .people, !phrase.isPart, let noun = phrase.noun,
      [.victim, .victims].contains(clause.structure.function(noun.upperBound - 1))
    {
      return [Link(measure: .casualties, evidence: phrase.units)]
    }
    guard phrase.head == .countNoun, let measure = phrase.innerMeasure, let unit = phrase.innerUnit
    else { return [] }
    let isLoss = clause.structure.sense(unit).measure == .casualties
    let isZero = phrase.figure.form == .zero || phrase.figure.form == .any
    if isLoss, !isZero, [.loss, .losses].contains(clause.structure.function(unit)) { return [] }
    if phrase.figure.form == .singular, !clause.structure.classes(unit).contains(.act) { return [] }
    return [Link(measure: measure, evidence: phrase.units)]
  }
}
