internal import Text

/// Tells ages from numbers of people: "Name, 34, …", "aged between 20 and 37", "two men, 19 and 20".
struct AgeReader {
  let structure: SentenceStructure

  /// Whether the number in digits that stands here is an age.
  func isAge(_ unit: Int) -> Bool {
    isNamed(unit) || isLimit(unit) || isFirstOfTwo(unit) || isBetweenMarks(unit)
      || isBehindFullName(unit) || isLastOfNamed(unit) || isOneMore(unit)
  }

  /// "aged 34", "ages 15, 16 and 17", "aged between 20 and 37".
  private func isNamed(_ unit: Int) -> Bool {
    if isAgeWord(unit - 1) { return true }
    guard !countsPeople(unit + 1) else { return false }
    var before = unit - 1
    for _ in 0..<4 {
      if [.between, .from].contains(structure.function(before)) { before -= 1 }
      if isAgeWord(before) { return true }
      guard joinsNumbers(before), isNumber(before - 1) else { return false }
      before -= 2
    }
    return false
  }

  /// "a child 13 or younger".
  private func isLimit(_ unit: Int) -> Bool {
    [.and, .or].contains(structure.function(unit + 1))
      && [.younger, .older].contains(structure.function(unit + 2))
  }

  /// "68 and 48-years-old".
  private func isFirstOfTwo(_ unit: Int) -> Bool {
    guard [.and, .or].contains(structure.function(unit + 1)), isNumber(unit + 2) else {
      return false
    }
    let time = behindDash(unit + 3)
    return structure.classes(time).contains(.timeUnit)
      && structure.function(behindDash(time + 1)) == .old
  }

  private func behindDash(_ unit: Int) -> Int { structure.mark(unit) == .dash ? unit + 1 : unit }

  private func isAgeWord(_ unit: Int) -> Bool {
    [.aged, .age, .ages].contains(structure.function(unit))
  }

  /// "Name, 34, …", "the driver, 34.", "Name Jr., 34, …", "Name (34)".
  private func isBetweenMarks(_ unit: Int) -> Bool {
    if structure.mark(unit - 1) == .opening { return structure.mark(unit + 1) == .closing }
    guard structure.mark(unit - 1) == .comma,
      closes(unit + 1) || structure.function(unit + 1) == .and
    else { return false }
    let name = endOfName(before: unit - 1)
    guard structure.isWord(name) else { return false }
    return structure.token(name).isCapitalised || structure.classes(name).contains(.person)
  }

  /// "Jr." ends in a point that is no end of a sentence.
  private func endOfName(before comma: Int) -> Int {
    let isAbbreviated = structure.mark(comma - 1) == .stop && structure.isGlued(comma - 1)
    return isAbbreviated ? comma - 2 : comma - 1
  }

  /// "they found Mary Miller, 8 inside": a name of two words that no place can be, as no
  /// preposition stands before it.
  private func isBehindFullName(_ unit: Int) -> Bool {
    guard structure.mark(unit - 1) == .comma, unit >= 3, structure.token(unit).range.count <= 2,
      structure.classes(unit + 1).contains(.preposition), structure.function(unit + 1) != .of
    else { return false }
    return isNameWord(unit - 2) && isNameWord(unit - 3)
      && !structure.classes(unit - 4).contains(.preposition)
  }

  /// "Adam Moss, 30, and Lee Hart, 31 all died": the comma behind the last age is left out.
  private func isLastOfNamed(_ unit: Int) -> Bool {
    guard structure.mark(unit - 1) == .comma, structure.token(unit).range.count <= 2,
      [.all, .both].contains(structure.function(unit + 1))
    else { return false }
    return structure.isWord(unit - 2) && structure.token(unit - 2).isCapitalised
  }

  private func isNameWord(_ unit: Int) -> Bool {
    guard structure.isWord(unit), structure.classes(unit).isEmpty else { return false }
    return structure.token(unit).isCapitalised && !structure.token(unit).isAllCapitals
  }

  /// "two men, 19 and 20, who …": what stands beside an age and before a mark is one as well.
  private func isOneMore(_ unit: Int) -> Bool {
    let isJoined = structure.function(unit - 1) == .and || structure.mark(unit - 1) == .comma
    guard isJoined, isNumber(unit - 2), structure.token(unit).range.count <= 2,
      closes(unit + 1) || structure.function(unit + 1) == .and
    else { return false }
    return isAge(unit - 2)
  }

  /// A mark, or the end of a headline: "Driver shoots girl, 15".
  private func closes(_ unit: Int) -> Bool {
    if unit == structure.units.count { return true }
    switch structure.mark(unit) {
    case .comma?, .stop?, .semicolon?: return true
    default: return false
    }
  }

  private func joinsNumbers(_ unit: Int) -> Bool {
    switch structure.mark(unit) {
    case .comma?, .dash?: true
    default: [.and, .to, .or].contains(structure.function(unit))
    }
  }

  private func isNumber(_ unit: Int) -> Bool {
    structure.units.indices.contains(unit) && structure.token(unit).kind == .number
  }

  private func countsPeople(_ unit: Int) -> Bool {
    structure.classes(unit).isOne(of: [.person, .personAdjective, .nationality, .modifier])
  }
}
