internal import ClaimModel
internal import Text

/// Tells of each number of a sentence that makes no mention why it makes none.
///
/// It asks the readers that passed the number over, so that the reason is theirs.
struct NumberExaminer {
  let clause: Clause
  let mentions: [Mention]
  let linked: [LinkedPhrase]

  private var structure: SentenceStructure { clause.structure }

  func numbers() -> [SentenceAccount.UncountedNumber] {
    var found: [SentenceAccount.UncountedNumber] = []
    var unit = 0
    while unit < structure.units.count {
      guard isNumber(unit), !isTold(unit) else {
        unit += 1
        continue
      }
      let (units, reason) = finding(at: unit)
      found.append(.init(tokens: structure.tokens(units), reason: reason))
      unit = max(unit + 1, units.upperBound)
    }
    return found
  }

  /// Digits, number words, and the figures without either: "dozens of".
  private func isNumber(_ unit: Int) -> Bool {
    if structure.token(unit).kind == .number { return true }
    if structure.classes(unit).contains(.number) { return true }
    return clause.phrase(unit).map { index in
      let figure = clause.people[index].figure
      return figure.units.contains(unit) && figure.form == .vague && !figure.isIndefinite
    } ?? false
  }

  private func isTold(_ unit: Int) -> Bool {
    let token = structure.units[unit].tokens.lowerBound
    return mentions.contains { $0.figure.contains(token) }
  }

  /// The units of the whole number and why it makes no mention.
  private func finding(at unit: Int) -> (units: Range<Int>, UncountedReason) {
    let numerals = NumeralReader(structure: structure)
    if let use = numerals.otherUse(at: unit) {
      // "$4 million": what multiplies belongs to it.
      let end = (unit + 1..<unit + 3).first { numerals.multiplier($0) == nil } ?? unit + 3
      return (unit..<end, .otherUse(use))
    }
    if let index = clause.phrase(unit) {
      let phrase = clause.people[index]
      guard phrase.figure.units.contains(unit) else {
        return (unit..<unit + 1, .insidePhrase(structure.tokens(phrase.units)))
      }
      if isScore(phrase) { return (phrase.units, .otherUse(.scoreOrCode)) }
      return (phrase.figure.units, reason(for: index))
    }
    return obstacle(at: unit) ?? (unit..<unit + 1, .noHarm)
  }

  /// "won 3-2": two numbers joined by a hyphen that are no range.
  private func isScore(_ phrase: PeoplePhrase) -> Bool {
    structure.mark(phrase.end) == .dash && structure.isGlued(phrase.end)
      && structure.isGlued(phrase.end + 1) && structure.token(phrase.end + 1).kind == .number
  }

  // MARK: Figures that count no people

  /// Why the figure that holds the unit has no people phrase; nil where no figure holds it.
  private func obstacle(at unit: Int) -> (Range<Int>, UncountedReason)? {
    let reader = FigureReader(structure: structure)
    for start in max(0, unit - 6)...unit {
      guard let figure = reader.figure(at: start), figure.units.contains(unit) else { continue }
      return (figure.units, obstacle(to: figure))
    }
    return nil
  }

  /// Follows `PeopleParser` where it declines.
  private func obstacle(to figure: Figure) -> UncountedReason {
    let parser = PeopleParser(structure: structure)
    let end = figure.units.upperBound
    if parser.isShare(figure) { return .otherUse(.share) }
    if structure.function(end) == .of, let thing = parser.thingsWhole(end + 1) {
      return .things(structure.word(thing))
    }
    let noun = NounReader(structure: structure, isPlural: figure.low > 1).noun(
      from: end, isSingular: false)
    if case .somethingElse(let thing) = noun, structure.units.indices.contains(thing) {
      return .things(structure.word(thing))
    }
    return parser.isThing(figure) ? .earlierThings : .noHarm
  }

  // MARK: People to whom nothing happened

  private func reason(for index: Int) -> UncountedReason {
    if clause.speaks(index) || clause.isSubjectOfSpeech(index) { return .speaker }
    if clause.opensAside(clause.people[index].start - 1) { return .guess }
    if let item = linked.first(where: { $0.phrase == index }) {
      return reason(for: item)
    }
    let harm = structure.units.indices.filter { unit in
      structure.sense(unit).measure != nil
        || structure.classes(unit).isOne(of: [.transitiveHarm, .intransitiveHarm, .state])
    }
    let people = structure.tokens(clause.people[index].units)
    return harm.isEmpty ? .noHarm : .untied(people: people, harm: structure.words(harm))
  }

  /// A rule ties the phrase, and it makes no mention all the same.
  private func reason(for item: LinkedPhrase) -> UncountedReason {
    switch MentionBuilder(clause: clause).obstacle(to: item) {
    case .openAny: .openAny
    case .unknownNoun:
      .unknownNoun(structure.tokens(clause.people[item.phrase].noun ?? 0..<0))
    case .generic: .generic
    // Read as a mention, and taken back once the sentences before were known.
    case nil: .earlierThings
    }
  }
}
