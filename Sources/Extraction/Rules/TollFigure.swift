internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let tollFigure = ExtractionRule(
    "toll_figure",
    "A toll is, reaches, rises or falls to a figure.",
    matching: [
      RuleExample("The death toll rose to 33 on Monday.", .killed, 33),
      RuleExample("The death toll rose to 33 from 21.", .killed, 21),
      RuleExample("Officials put the death toll at 52.", .killed, 52),
      RuleExample("A death toll of at least 120 was feared.", .killed, low: 120, high: nil),
      RuleExample("The death toll tops 340.", .killed, low: 341, high: nil),
      RuleExample("Local papers put the dead at 39.", .killed, 39),
      RuleExample("He gave the number of dead as 79 and of injured as 188.", .injured, 188),
      RuleExample("The number of injured climbed to 340.", .injured, 340),
    ],
    passingOver: [
      "The toll road opened at 9.",
      "The death toll rose after 12 ambulances were lost.",
    ]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .none || phrase.head == .people, phrase.figure.form != .singular else {
      return []
    }
    guard let toll = TollScan(clause: clause).toll(before: phrase.start) else { return [] }
    guard let measure = clause.structure.sense(toll).measure else { return [] }
    var link = Link(measure: measure, evidence: toll..<phrase.end)
    let verb = clause.verb(phrase.start - 1).map { clause.structure.function($0.head) } ?? nil
    if let verb, FunctionWord.exceeding.contains(verb) { link.relation = .moreThan }
    return [link]
  }
}

/// Looks back from a figure to the toll of which it tells the height.
private struct TollScan {
  let clause: Clause

  /// The unit of the toll; nil where the figure belongs to something else.
  func toll(before start: Int) -> Int? {
    let structure = clause.structure
    var unit = start - 1
    var hasLink = false
    var steps = 0
    while unit >= 0, steps < 18 {
      let classes = structure.classes(unit)
      if classes.contains(.toll), clause.phrase(unit) == nil {
        let isCompound = structure.classes(unit + 1).contains(.otherUnit)
        return hasLink && !isCompound ? unit : nil
      }
      if hasLink, isCountedState(unit) { return unit }
      if clause.phrase(unit) != nil, ![.from, .to].contains(structure.function(start - 1)) {
        return nil
      }
      if !hasLink {
        guard isLink(unit) || classes.contains(.adverb) || structure.mark(unit) == .colon else {
          return nil
        }
        hasLink = isLink(unit) || structure.mark(unit) == .colon
      } else if classes.isOne(of: [.subordinator, .relative]) || structure.mark(unit) == .semicolon
      {
        return nil
      }
      unit -= 1
      steps += 1
    }
    return nil
  }

  /// "put the dead at 39", "the number of dead as 79 and of injured as 188".
  private func isCountedState(_ unit: Int) -> Bool {
    let structure = clause.structure
    return structure.classes(unit).contains(.state)
      && [.the, .of].contains(structure.function(unit - 1))
      && [.at, .as].contains(structure.function(unit + 1))
  }

  private func isLink(_ unit: Int) -> Bool {
    switch clause.structure.function(unit) {
    case .to, .of, .at, .from, .as: return true
    default:
      if let verb = clause.verb(unit) {
        return verb.classes.contains(.tollVerb) || verb.isCopula
      }
      return false
    }
  }
}
