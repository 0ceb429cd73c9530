internal import ClaimModel
internal import Text

/// Reads the noun that a figure counts: its head is the last noun of the compound.
struct NounReader {
  let structure: SentenceStructure
  /// The figure is over one, so that its noun stands in the plural.
  var isPlural = false

  enum Noun {
    /// The words with their head last, whom they count, and a word of harm among them.
    case people(Range<Int>, Group, inner: Int?)
    case countNoun(Range<Int>)
    case unknown(Range<Int>)
    /// No noun stands there.
    case nothing
    /// The number counts rifles, years, attacks: the unit of the word that tells it.
    case somethingElse(at: Int)
  }

  /// How many words may narrow a noun.
  private static let longest = 12

  /// The noun whose words begin at a unit.
  func noun(from start: Int, isSingular: Bool) -> Noun {
    var unit = skipAge(start)
    let isAged = unit > start
    var inner: Int?
    var last: Int?
    let limit = min(structure.units.count, start + NounReader.longest)
    while unit < limit {
      let classes = structure.classes(unit)
      if isHead(unit, classes, isSingular: isSingular) {
        return isSingular && isGenitive(unit + 1)
          ? .somethingElse(at: unit + 1) : people(start, unit, inner: inner)
      }
      if classes.contains(.countNoun), !continues(unit + 1) {
        // "a family lives there" loses no life.
        let isOther =
          isSingular && (classes.contains(.plural) || isCommonNoun(unit + 1) && !isPast(unit + 1))
        // "no life threatening injuries".
        if isPlainNoun(unit + 1) || isOther || structure.function(unit + 1) == .threatening {
          return .somethingElse(at: unit + 1)
        }
        return .countNoun(start..<(unit + 1))
      }
      if classes.contains(.timeUnit), unit == start { return .somethingElse(at: unit) }
      if classes.contains(.otherUnit), !continues(unit + 1), !isPersonAhead(unit + 1) {
        // "4 shot, 2 dead": more than one of them were shots.
        if isPlural, unit == start, structure.function(unit) == .shot { return .nothing }
        return .somethingElse(at: unit)
      }
      if isHarmBeforeNoun(unit, classes) {
        inner = inner ?? unit
      } else if !isNarrowing(unit, classes) {
        if isParticipleOfThing(unit, classes) { return .somethingElse(at: unit + 1) }
        break
      } else if structure.isWord(unit) {
        last = unit
      }
      unit = skipAge(unit + 1)
    }
    if isAged, unit == skipAge(start) {
      return .people(start..<unit, isMinor(start) ? .children : .people, inner: nil)
    }
    guard let last, last + 1 == unit || structure.mark(unit) != .dash else { return .nothing }
    return unknown(start, last, isSingular: isSingular)
  }

  /// "one destroyed vehicle".
  private func isParticipleOfThing(_ unit: Int, _ classes: WordClass) -> Bool {
    let next = structure.classes(unit + 1)
    return classes.contains(.participle) && structure.sense(unit).measure == nil
      && next.contains(.otherUnit) && next.isDisjoint(with: [.timeUnit, .verb])
  }

  // MARK: Heads

  private func isHead(_ unit: Int, _ classes: WordClass, isSingular: Bool) -> Bool {
    if classes.contains(.person) {
      let isPlural = classes.contains(.plural) || classes.contains(.collective)
      if isSingular && isPlural || !isPlural && isCommonNoun(unit + 1) { return false }
      if self.isPlural, !isPlural, structure.isWord(unit + 1) { return false }
      if isOwner(unit) || isOtherThing(unit) { return false }
      return !continues(unit + 1) && !(isGluedDash(unit + 1))
    }
    return isNationalityNoun(unit, classes)
  }

  private func people(_ start: Int, _ head: Int, inner: Int?) -> Noun {
    let group = structure.sense(head).group ?? .people
    if isForeign(start..<head, head) {
      return .people(start..<(head + 1), .foreigners, inner: inner)
    }
    var narrowed = narrowedGroup(start..<head, group)
    if narrowed == .people || narrowed == .women, isMinor(start) { narrowed = .children }
    if let (behind, end) = membersOf(head) {
      return .people(start..<end, behind, inner: inner)
    }
    return .people(start..<(head + 1), narrowed, inner: inner)
  }

  // MARK: Words before the head

  /// Whether the compound goes on here: the next word is a noun or an adjective with a noun behind.
  func continues(_ unit: Int) -> Bool {
    guard structure.isWord(unit) else { return false }
    let classes = structure.classes(unit)
    if isClauseWord(unit, classes) { return false }
    // "took 40 villagers hostage": what they are taken as is no compound.
    if classes.contains(.takenAs), !classes.contains(.plural) { return false }
    if classes.contains(.person) || classes.contains(.countNoun) { return !isFiniteVerb(unit) }
    if classes.contains(.otherUnit) {
      return !classes.contains(.verb) && !classes.contains(.timeUnit)
    }
    if classes.contains(.personAdjective), structure.classes(unit + 1).contains(.person) {
      return !classes.contains(.participle) && !classes.contains(.state)
    }
    return false
  }

  /// "a passenger list", "a paramilitary convoy": a word in small letters that can only be a noun.
  private func isCommonNoun(_ unit: Int) -> Bool {
    guard structure.isWord(unit) else { return false }
    let classes = structure.classes(unit)
    // "an official communique", in capitals as well.
    let isNoun = classes.isDisjoint(with: .verb) || classes.contains(.infinitive)
    if classes.contains(.textNoun), isNoun, classes.isDisjoint(with: [.past, .person]) {
      return true
    }
    guard !structure.token(unit).isCapitalised else { return false }
    return classes.isEmpty && structure.function(unit) == nil
      || classes.isOne(of: [.otherUnit, .band, .act])
        && classes.isDisjoint(with: [.verb, .timeUnit])
  }

  /// "12 death threats": a plural that the lexicon does not know, or one that counts other things.
  private func isPlainNoun(_ unit: Int) -> Bool {
    guard structure.isWord(unit) else { return false }
    let token = structure.token(unit)
    // Where all is in capitals they tell nothing: "another DEATH THREAT".
    let isName = token.isCapitalised && !(token.isAllCapitals && isAllCapitals(unit - 1))
    let classes = structure.classes(unit)
    guard !isName else { return false }
    if classes.contains(.otherUnit) { return !classes.contains(.timeUnit) }
    if classes.isOne(of: [.speechNoun, .textNoun]) { return true }
    return !token.isCapitalised && classes.isEmpty
      && structure.text.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  private func isAllCapitals(_ unit: Int) -> Bool {
    structure.isWord(unit) && structure.token(unit).isAllCapitals
  }

  /// "nine bomb squad members": a noun for people closes the compound, two words on at most.
  private func isPersonAhead(_ unit: Int) -> Bool {
    for next in unit..<(unit + 2) {
      let classes = structure.classes(next)
      guard structure.isWord(next), !isClauseWord(next, classes), !classes.contains(.verb) else {
        return false
      }
      if classes.contains(.person), classes.contains(.plural) { return true }
    }
    return false
  }

  /// "guards", "cooks": a noun that is also a verb; after a noun of people it is rarely one here.
  private func isFiniteVerb(_ unit: Int) -> Bool {
    structure.classes(unit).contains(.verb) && structure.classes(unit).contains(.past)
  }

  func isClauseWord(_ unit: Int, _ classes: WordClass) -> Bool {
    classes.isOne(of: [
      .determiner, .preposition, .conjunction, .subordinator, .relative, .pronoun, .be, .have,
      .doing, .modal, .negation, .cue, .including, .hedgeBefore, .number,
    ]) && !classes.contains(.person)
  }

  /// "two wounded soldiers", "five missing children": harm that stands before its noun.
  private func isHarmBeforeNoun(_ unit: Int, _ classes: WordClass) -> Bool {
    guard classes.contains(.state) || classes.contains(.participle),
      structure.sense(unit).measure != nil
    else { return false }
    return leadsToNoun(unit + 1)
  }

  /// Whether only adjectives part this place from a noun for people.
  private func leadsToNoun(_ unit: Int) -> Bool {
    for next in unit..<(unit + 3) {
      let classes = structure.classes(next)
      if classes.contains(.person) { return true }
      if isClauseWord(next, classes) || !structure.isWord(next) { return false }
      guard classes.isOne(of: [.personAdjective, .nationality, .modifier]) else { return false }
    }
    return false
  }

  private func isNarrowing(_ unit: Int, _ classes: WordClass) -> Bool {
    if structure.mark(unit) == .dash { return isGluedDash(unit) }
    if isBracketedName(unit) { return true }
    guard structure.isWord(unit), ![.a, .an, .another].contains(structure.function(unit)) else {
      return false
    }
    if classes.isOne(of: [.personAdjective, .nationality, .modifier]) {
      return !classes.contains(.state) || leadsToNoun(unit + 1)
    }
    if classes.contains(.person) || classes.contains(.otherUnit) { return true }
    if classes.contains(.conjunction) { return joinsAdjectives(unit) }
    if classes.contains(.participle) || classes.contains(.gerund) {
      return leadsToNoun(unit + 1) || structure.classes(unit + 1).contains(.countNoun)
    }
    if classes.contains(.adverb) {
      return leadsToNoun(unit + 1)
        || structure.classes(unit + 1).contains(.participle) && leadsToNoun(unit + 2)
    }
    if classes.contains(.possessive) { return true }
    let closed: WordClass = [
      .determiner, .preposition, .subordinator, .relative, .pronoun, .be, .have, .doing, .modal,
      .negation, .verb, .including, .cue, .state, .hedgeBefore, .number, .aboard,
    ]
    return classes.isDisjoint(with: closed)
  }

  /// "young and innocent people".
  private func joinsAdjectives(_ unit: Int) -> Bool {
    let adjective: WordClass = [.personAdjective, .nationality]
    return structure.classes(unit - 1).isOne(of: adjective)
      && structure.classes(unit + 1).isOne(of: adjective)
      && !structure.classes(unit - 1).contains(.person)
      && (leadsToNoun(unit + 1) || structure.classes(unit + 1).contains(.nationality))
  }

  /// "a Front for Freedom [FF] rebel": brackets around one word.
  private func isBracketedName(_ unit: Int) -> Bool {
    if structure.mark(unit) == .opening { return structure.mark(unit + 2) == .closing }
    return structure.mark(unit) == .closing && structure.mark(unit - 2) == .opening
  }

  func isGluedDash(_ unit: Int) -> Bool {
    structure.mark(unit) == .dash && structure.isGlued(unit) && structure.isGlued(unit + 1)
      // "one female—were": a long dash joins no compound.
      && structure.token(unit).range.count == 1
  }

  /// Whether the age that stands here is a child's: "15-year-old", "4-month-old".
  private func isMinor(_ unit: Int) -> Bool {
    guard skipAge(unit) > unit else { return false }
    let time = structure.mark(unit + 1) == .dash ? unit + 2 : unit + 1
    guard [.year, .years].contains(structure.function(time)) else { return true }
    // An age is no figure, so that the numeral reader passes it over.
    let digits = structure.text.bytes[structure.token(unit).range]
    guard structure.token(unit).kind == .number else {
      return (structure.sense(unit).value ?? 18) < 18
    }
    return digits.count == 1 || digits.count == 2 && digits.lexicographicallyPrecedes("18".utf8)
  }

  /// Passes over "12-year-old" and "3-month-old"; the unit itself where none stands here.
  private func skipAge(_ unit: Int) -> Int {
    guard structure.units.indices.contains(unit),
      structure.token(unit).kind == .number || structure.classes(unit).contains(.number)
    else { return unit }
    var next = unit + 1
    if structure.mark(next) == .dash { next += 1 }
    guard structure.classes(next).contains(.timeUnit) else { return unit }
    next += 1
    if structure.mark(next) == .dash { next += 1 }
    return [.old, .olds].contains(structure.function(next)) ? next + 1 : unit
  }

  // MARK: Unknown nouns

  /// A word that the lexicon does not hold may count people where harm befell them.
  private func unknown(_ start: Int, _ head: Int, isSingular: Bool) -> Noun {
    let classes = structure.classes(head)
    guard !isSingular, classes.isDisjoint(with: [.otherUnit, .personAdjective, .modifier]) else {
      return classes.contains(.personAdjective) || classes.contains(.modifier)
        ? .nothing : .somethingElse(at: head)
    }
    let token = structure.token(head)
    let last = structure.text.bytes[Int(token.end) - 1] | 0x20
    return last == UInt8(ascii: "s") ? .unknown(start..<(head + 1)) : .somethingElse(at: head)
  }
}
