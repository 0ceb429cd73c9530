internal import Text

/// Tells by the number of a verb that people who stand before it are not its subject.
///
/// "An officer questioning a woman and a man was shot" counts neither the woman nor the man.
struct NumberAgreement {
  let clause: Clause

  private var structure: SentenceStructure { clause.structure }

  /// Whether the verb is singular and the people are several, or the other way round.
  func isBroken(_ index: Int, _ predicate: Clause.Predicate) -> Bool {
    let phrase = clause.people[index]
    if isSingular(predicate.verb), isPlural(phrase) { return true }
    guard !predicate.isRelative, !predicate.isSecond, phrase.head == .people, !phrase.isPart,
      isGerund(first(of: index) - 1)
    else { return false }
    let isList = !predicate.passed.isEmpty || first(of: index) < phrase.start
    switch structure.function(predicate.verb.start) {
    case .was, .is, .has: return isList || phrase.figure.low > 1
    case .were, .are, .have: return !isList && phrase.figure.form == .singular && !isJoined(phrase)
    default: return false
    }
  }

  /// "300 Americans who follow a man who is in jail"; a bare number in digits.
  private func isPlural(_ phrase: PeoplePhrase) -> Bool {
    guard !phrase.isPart, phrase.figure.form == .number, phrase.figure.low > 1,
      structure.function(phrase.start - 1) != .of
    else { return false }
    // "the 737 was missing"
    if phrase.head == .none { return structure.token(phrase.end - 1).kind == .number }
    guard phrase.head == .people, let head = phrase.noun?.last else { return false }
    return structure.classes(head).contains(.plural)
      && !structure.classes(head).contains(.collective)
  }

  private func isSingular(_ verb: VerbGroup) -> Bool {
    [.was, .is, .has].contains(structure.function(verb.start))
  }

  /// "questioning": a word in "ing", known or not.
  private func isGerund(_ unit: Int) -> Bool {
    guard structure.isWord(unit) else { return false }
    let classes = structure.classes(unit)
    let ending = structure.text.bytes[structure.token(unit).range].suffix(3).map { $0 | 0x20 }
    return classes.contains(.gerund) || classes.isEmpty && ending == Array("ing".utf8)
  }

  /// Where the list begins of which the phrase is a member.
  private func first(of index: Int) -> Int {
    var start = clause.people[index].start
    for _ in 0..<12 {
      guard case .list(let before) = clause.governor(before: start),
        clause.people[before].start < start
      else { break }
      start = clause.people[before].start
    }
    return start
  }

  /// "a man and his wife": somebody else who has no number.
  private func isJoined(_ phrase: PeoplePhrase) -> Bool {
    (phrase.end..<phrase.end + 4).contains {
      structure.classes($0).contains(.conjunction) || structure.mark($0) == .comma
    }
  }
}
