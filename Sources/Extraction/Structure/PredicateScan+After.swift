internal import Text

extension PredicateScan {
  /// "a lawyer took over after the envoy was killed": whether the verb has its own subject behind
  /// "after", where no comma stands between.
  ///
  /// In "two men shot after a quarrel have died" an event stands there, and no subject.
  func isOfAfterClause(_ verb: VerbGroup, from start: Int) -> Bool {
    let structure = clause.structure
    guard !verb.isBare, verb.start > start else { return false }
    for unit in (start..<verb.start).reversed() {
      let classes = structure.classes(unit)
      if [.after, .before, .since, .until].contains(structure.function(unit)) {
        return unit + 1 < verb.start && canAct(verb.start - 1)
      }
      if classes.contains(.preposition) || structure.mark(unit) == .comma { return false }
      if clause.verb(unit) != nil { return false }
    }
    return false
  }

  /// A name or a noun for people.
  private func canAct(_ unit: Int) -> Bool {
    if clause.phrase(unit) != nil { return true }
    let classes = clause.structure.classes(unit)
    let others: WordClass = [.otherUnit, .act, .countNoun, .timeUnit, .weekday, .month, .adverb]
    guard clause.structure.isWord(unit), !classes.isOne(of: others) else { return false }
    if classes.isOne(of: [.person, .pronoun, .title]) { return true }
    return classes.isEmpty && clause.structure.token(unit).isCapitalised
  }
}
