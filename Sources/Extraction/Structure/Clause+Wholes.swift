internal import Text

/// The wholes of which figures tell a part, and those to whom the people of a figure belong.
extension Clause {
  /// "of the 440 passengers, 104 were freed", "214 hostages, 60 of whom": the phrase that tells of how
  /// many a figure without a noun is a part; nil where none stands ahead of it.
  func wholeAhead(of index: Int) -> Int? {
    guard index > 0, [.none, .ofThem].contains(people[index].head),
      structure.mark(people[index].start - 1) == .comma
    else { return nil }
    let whole = people[index - 1]
    if people[index].head == .ofThem, whole.end == people[index].start - 1 { return index - 1 }
    guard people[index].start - whole.end < 9,
      case .preposition(let of) = governor(before: whole.start),
      [.of, .outOf].contains(structure.function(of))
    else { return nil }
    let opensClause =
      of == 0 || structure.mark(of - 1) != nil || structure.function(of - 1) == .that
      || structure.classes(of - 1).contains(.conjunction)
    return opensClause ? index - 1 : nil
  }

  /// "dozens of the group's 1,500 fighters": what stands before the owner of those who are counted.
  func beforeOwner(_ owner: Int) -> Int {
    guard structure.isGlued(owner) else { return owner }
    var unit = owner - 1
    while unit > 0, unit > owner - 5, structure.isWord(unit - 1), verb(unit - 1) == nil,
      phrase(unit - 1) == nil,
      !structure.classes(unit - 1).isOne(of: [
        .preposition, .conjunction, .subordinator, .relative, .including,
      ])
    {
      unit -= 1
    }
    return unit - 1
  }
}
