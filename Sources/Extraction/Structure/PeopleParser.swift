internal import ClaimModel
internal import Text

/// Finds the figures of a sentence that can count people, each with its noun.
struct PeopleParser {
  let structure: SentenceStructure

  func phrases() -> [PeoplePhrase] {
    var found: [PeoplePhrase] = []
    var unit = 0
    let reader = FigureReader(structure: structure)
    while unit < structure.units.count {
      guard let figure = reader.figure(at: unit) else {
        unit += 1
        continue
      }
      if let phrase = phrase(for: figure) {
        found.append(phrase)
        unit = phrase.end
      } else {
        unit = figure.form == .singular || figure.form == .any ? unit + 1 : figure.units.upperBound
      }
    }
    return found
  }

  private func phrase(for figure: Figure) -> PeoplePhrase? {
    let end = figure.units.upperBound
    if figure.isPronoun { return bare(figure) }
    if isShare(figure) { return nil }
    if structure.function(end) == .of {
      if let partitive = partitive(figure) { return partitive }
      if thingsWhole(end + 1) != nil { return nil }
    }
    let isPlural = figure.low > 1 && figure.form != .singular
    let noun = NounReader(structure: structure, isPlural: isPlural).noun(
      from: end, isSingular: figure.form == .singular)
    switch noun {
    case .people(let range, let group, let inner):
      return PeoplePhrase(
        units: figure.units.lowerBound..<range.upperBound, figure: figure, head: .people,
        noun: range, group: group, innerMeasure: inner.flatMap { structure.sense($0).measure },
        innerUnit: inner)
    case .countNoun(let range):
      return countNoun(figure, range)
    case .unknown(let range):
      guard figure.form != .singular, figure.form != .any else { return nil }
      return PeoplePhrase(
        units: figure.units.lowerBound..<range.upperBound, figure: figure, head: .unknown,
        noun: range, group: .people)
    case .nothing:
      return bare(figure)
    case .somethingElse:
      return nil
    }
  }

  private func countNoun(_ figure: Figure, _ range: Range<Int>) -> PeoplePhrase? {
    let unit = range.upperBound - 1
    guard let measure = structure.sense(unit).measure else { return nil }
    let narrowed = range.dropLast().reversed().lazy.compactMap { structure.sense($0).group }.first
    return PeoplePhrase(
      units: figure.units.lowerBound..<range.upperBound, figure: figure, head: .countNoun,
      noun: range, group: narrowed ?? groupBehindNoun(range.upperBound) ?? .people,
      innerMeasure: measure, innerUnit: unit)
  }

  /// "bodies of soldiers", "deaths among civilians".
  private func groupBehindNoun(_ unit: Int) -> Group? {
    guard [.of, .among].contains(structure.function(unit)) else { return nil }
    for next in (unit + 1)..<(unit + 5) {
      let classes = structure.classes(next)
      if classes.contains(.person) { return structure.sense(next).group }
      if classes.contains(.number) || classes.isEmpty && !structure.isWord(next) { return nil }
    }
    return nil
  }

  private func bare(_ figure: Figure) -> PeoplePhrase? {
    switch figure.form {
    case .any: return nil
    case .singular where !figure.isFurther || !structure.isWord(figure.units.upperBound):
      return nil
    case .singular where structure.function(figure.units.upperBound) == .that: return nil
    default: break
    }
    if isFirstOfOthers(figure) || isThing(figure) { return nil }
    return PeoplePhrase(units: figure.units, figure: figure, head: .none, noun: nil, group: .people)
  }

  /// "the one held with the rebels", "the lithium one": something named before.
  func isThing(_ figure: Figure) -> Bool {
    let one = figure.units.upperBound - 1
    guard structure.function(one) == .one, figure.low == 1, figure.high == 1 else { return false }
    if figure.isDefinite { return true }
    let before = figure.units.lowerBound - 1
    return structure.isWord(before) && structure.classes(before).isEmpty
      && structure.function(before) == nil && !structure.token(before).isCapitalised
  }

  /// "one in three patients", "nine out of ten": neither number counts anybody.
  func isShare(_ figure: Figure) -> Bool {
    let end = figure.units.upperBound
    guard figure.form == .number else { return false }
    let numerals = NumeralReader(structure: structure)
    if [.in, .outOf].contains(structure.function(end)), let whole = numerals.numeral(at: end + 1),
      isShare(figure.low, of: whole.value, behind: whole.end)
    {
      return true
    }
    let start = figure.units.lowerBound
    guard [.in, .outOf].contains(structure.function(start - 1)),
      let part = (max(0, start - 3)..<start - 1).first(where: {
        numerals.numeral(at: $0)?.end == start - 1
      }), let value = numerals.numeral(at: part)?.value
    else { return false }
    return isShare(value, of: figure.low, behind: end)
  }

  /// - Parameter unit: the first one behind the whole: "killed 12 in 24 hours" tells no share.
  private func isShare(_ part: Int, of whole: Int, behind unit: Int) -> Bool {
    guard part < whole, whole <= 100 else { return false }
    let noun = NounReader(structure: structure, isPlural: true).noun(from: unit, isSingular: false)
    switch noun {
    case .people, .nothing: return true
    default: return false
    }
  }

  /// "61 and 48 years old": the second number tells what both count.
  func isFirstOfOthers(_ figure: Figure) -> Bool {
    let end = figure.units.upperBound
    guard structure.classes(end).contains(.conjunction),
      let next = NumeralReader(structure: structure).numeral(at: end + 1),
      case .somethingElse = NounReader(structure: structure).noun(from: next.end, isSingular: false)
    else { return false }
    return true
  }

  // MARK: "of"

  /// "eight of them", "190 of those on board", "three of the 14 wounded", "two of its fighters".
  private func partitive(_ figure: Figure) -> PeoplePhrase? {
    let of = figure.units.upperBound
    let start = figure.units.lowerBound
    switch structure.function(of + 1) {
    case .them, .whom:
      var phrase = PeoplePhrase(
        units: start..<(of + 2), figure: figure, head: .ofThem, noun: nil, group: .people)
      phrase.isPart = true
      applyApposition(&phrase)
      return phrase
    case .those:
      var phrase = PeoplePhrase(
        units: start..<(of + 2), figure: figure, head: .none, noun: nil, group: .people)
      phrase.isPart = true
      return phrase
    default:
      return partOfNoun(figure, of)
    }
  }

  /// "one of her four cats", "two of the buses": the unit of the noun that is no people.
  func thingsWhole(_ unit: Int) -> Int? {
    var next = unit
    while structure.classes(next).contains(.determiner) { next += 1 }
    if let inner = FigureReader(structure: structure).figure(at: next), inner.form != .singular {
      next = inner.units.upperBound
    }
    let noun = NounReader(structure: structure).noun(from: next, isSingular: false)
    if case .somethingElse(let thing) = noun { return thing }
    return nil
  }

  /// "of the group's 1,500 fighters", "of its 40 soldiers": behind the owner of those who are counted.
  private func behindOwner(_ start: Int) -> Int {
    let figures = FigureReader(structure: structure)
    guard figures.figure(at: start) == nil else { return start }
    let isPronoun = structure.classes(start).contains(.determiner)
    if isPronoun, figures.figure(at: start + 1) != nil { return start + 1 }
    guard let owner = (start..<start + 5).first(where: structure.isOwner),
      figures.figure(at: owner + 1) != nil
    else { return start }
    return owner + 1
  }

  private func partOfNoun(_ figure: Figure, _ of: Int) -> PeoplePhrase? {
    let first = behindOwner(of + 1)
    var next = first
    while structure.units.indices.contains(next),
      structure.classes(next).contains(.determiner) || structure.classes(next).contains(.possessive)
    {
      next += 1
    }
    let inner = FigureReader(structure: structure).figure(at: first)
    if let inner, inner.form != .singular { next = inner.units.upperBound }
    guard
      case .people(let range, let group, _) = NounReader(structure: structure).noun(
        from: next, isSingular: false)
    else {
      if inner == nil, structure.classes(next).contains(.state),
        structure.function(of + 1) == .the, structure.sense(next).measure != nil
      {
        var phrase = PeoplePhrase(
          units: figure.units.lowerBound..<(next + 1), figure: figure, head: .none, noun: nil,
          group: .people, innerMeasure: structure.sense(next).measure, innerUnit: next)
        phrase.isPart = true
        return phrase
      }
      guard inner != nil else { return nil }
      var phrase = PeoplePhrase(
        units: figure.units, figure: figure, head: .none, noun: nil, group: .people)
      phrase.isPart = true
      return phrase
    }
    let stop = inner == nil ? range.upperBound : figure.units.upperBound
    var phrase = PeoplePhrase(
      units: figure.units.lowerBound..<stop, figure: figure, head: .people, noun: range,
      group: group)
    phrase.isPart = true
    return phrase
  }

  /// "eight of them police", "most of them children": the noun behind tells whom.
  private func applyApposition(_ phrase: inout PeoplePhrase) {
    let isOne = [.a, .an].contains(structure.function(phrase.end))
    // "took several of them prisoner": what they are taken as tells nothing of before.
    let next = structure.classes(phrase.end)
    guard !next.contains(.takenAs) || next.contains(.plural),
      case .people(let range, let group, _) = NounReader(structure: structure).noun(
        from: isOne ? phrase.end + 1 : phrase.end, isSingular: isOne)
    else { return }
    phrase.noun = range
    phrase.group = group
    phrase.units = phrase.start..<range.upperBound
  }
}
