internal import ClaimModel
internal import Text

extension NounReader {
  /// "a Portuguese citizen", "two Indian nationals": the nation is told because it is another's.
  func isForeign(_ words: Range<Int>, _ head: Int) -> Bool {
    guard [.citizen, .citizens, .national, .nationals].contains(structure.function(head)) else {
      return false
    }
    return words.contains { structure.classes($0).contains(.nationality) }
  }

  /// "police officers", "army doctors", "suspected rebels": a word before the noun may tell more.
  func narrowedGroup(_ words: Range<Int>, _ group: Group) -> Group {
    guard group == .people || group == .police || group == .workers || group == .civilians else {
      return group
    }
    for unit in words.reversed() {
      guard let found = structure.sense(unit).group, structure.classes(unit).contains(.person)
      else { continue }
      if group == .people || found == .securityForces || found == .militants { return found }
    }
    return group
  }

  /// "members of the security forces", "employees of …": the body behind "of" tells whom.
  func membersOf(_ head: Int) -> (Group, Int)? {
    // "alleged members" is one entry of the lexicon.
    let isAlleged = structure.tokensOfUnit(head) > 1 && structure.sense(head).group == .suspects
    guard isAlleged || [.member, .members].contains(structure.function(head)),
      structure.function(head + 1) == .of
    else { return nil }
    var unit = head + 2
    while unit < min(structure.units.count, head + 8) {
      let classes = structure.classes(unit)
      let isOwner = structure.classes(unit + 1).contains(.possessive)
      if classes.contains(.person), !continues(unit + 1), !isOwner,
        let group = structure.sense(unit).group
      {
        return (group, unit + 1)
      }
      if let kind = structure.sense(unit).kind {
        if kind == .military { return (.securityForces, unit + 1) }
        if kind == .police { return (.police, unit + 1) }
        if kind == .armedGroup { return (.militants, unit + 1) }
      }
      guard structure.isWord(unit), !classes.contains(.preposition) else { return nil }
      unit += 1
    }
    return nil
  }

  // MARK: What a head is not

  /// "any other details": the word counts people only where no noun follows.
  func isOtherThing(_ unit: Int) -> Bool {
    guard structure.function(unit) == .other, structure.isWord(unit + 1) else { return false }
    let next = structure.classes(unit + 1)
    return !isClauseWord(unit + 1, next) && next.isDisjoint(with: [.past, .state, .adverb])
  }

  /// "two of the minister's guards": the head stands behind.
  func isOwner(_ unit: Int) -> Bool {
    guard structure.classes(unit + 1).contains(.possessive) else { return false }
    return (unit + 2..<unit + 4).contains {
      structure.classes($0).contains(.person) && structure.classes($0).contains(.plural)
    }
  }

  /// "12 Palestinians", "two Chinese": a word of nationality that stands for people.
  func isNationalityNoun(_ unit: Int, _ classes: WordClass) -> Bool {
    guard structure.isWord(unit), structure.token(unit).isCapitalised else { return false }
    guard classes.contains(.nationality), !continues(unit + 1), !isGluedDash(unit + 1) else {
      return false
    }
    let next = structure.classes(unit + 1)
    // "Somali and Yemeni pirates": the noun stands behind both.
    if next.contains(.conjunction), !classes.contains(.plural),
      structure.classes(unit + 2).contains(.nationality), structure.isWord(unit + 3),
      !isClauseWord(unit + 3, structure.classes(unit + 3))
    {
      return false
    }
    return !structure.isWord(unit + 1) || isClauseWord(unit + 1, next)
      || next.isOne(of: [.verb, .state, .adverb])
  }

  /// "an officer's helmet", but not "a sheriff's deputy" and "a girl's leg": a thing of theirs.
  func isGenitive(_ unit: Int) -> Bool {
    guard structure.classes(unit).contains(.possessive), structure.token(unit).range.count > 1
    else { return false }
    return !(unit + 1..<unit + 5).contains {
      structure.classes($0).isOne(of: [.person, .countNoun, .wound])
    }
  }

  /// "washed": a word that only a verb in the past can be.
  func isPast(_ unit: Int) -> Bool {
    let range = structure.token(unit).range
    return range.count > 3 && structure.text.bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "d")
      && structure.text.bytes[range.upperBound - 2] | 0x20 == UInt8(ascii: "e")
  }
}
