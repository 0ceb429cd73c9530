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
      RuleExample("Nine lives were lost in the fire.", .killed, 9),
      RuleExample("Up to 500 deaths are feared.", .killed, low: nil, high: 500),
    ],
    passingOver: [
      "The court heard of 12 death threats.",
      "The team suffered three losses in a row.",
      "He made 40 injury claims.",
      "The vaccine saved 14 million lives.",
      "The new law could save 300 lives a year.",
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
    if clause.structure.function(unit) == .lives, LivesSaved.isTold(of: index, in: clause) {
      return []
    }
    if phrase.figure.form == .singular, !clause.structure.classes(unit).contains(.act) { return [] }
    return [
      Link(
        measure: measure, evidence: phrase.units,
        status: clause.isFeared(behind: phrase.end) ? .feared : .asserted)
    ]
  }
}

private enum LivesSaved {
  /// "saved 300 lives": a life that nothing takes is none that was lost.
  static func isTold(of index: Int, in clause: Clause) -> Bool {
    guard case .verb(let verb) = clause.governor(of: index) else { return false }
    return [.save, .saves, .saved, .saving].contains(clause.structure.function(verb.head))
  }
}

extension Clause {
  /// "3,000 deaths are feared".
  fileprivate func isFeared(behind unit: Int) -> Bool {
    structure.classes(unit).contains(.be) && structure.classes(unit + 1).contains(.fear)
      && !structure.classes(unit + 1).contains(.modal)
  }
}
