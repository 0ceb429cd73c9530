internal import Text

extension FigureReader {
  /// "both soldiers and rebels", "both inside and outside the town": the word joins two things and
  /// counts nobody, other than in "both soldiers died and …".
  func joinsPair(_ both: Int) -> Bool {
    let ends: WordClass = [.be, .have, .modal, .relative, .subordinator, .pronoun]
    for unit in (both + 1)..<(both + 7) {
      let classes = structure.classes(unit)
      if structure.function(unit) == .and { return unit > both + 1 && !opensOther(unit, both) }
      guard structure.isWord(unit) else { return false }
      if classes.isOne(of: ends) || classes.contains(.verb) && !classes.contains(.person) {
        return false
      }
    }
    return false
  }

  /// "both brothers and a cousin": new people stand behind the conjunction, with a figure or an
  /// article that the first ones lack.
  private func opensOther(_ and: Int, _ both: Int) -> Bool {
    guard structure.classes(both + 1).isDisjoint(with: [.determiner, .possessive]) else {
      return false
    }
    let next = structure.classes(and + 1)
    return next.contains(.number) || next.contains(.determiner)
      || [.a, .an, .another].contains(structure.function(and + 1))
      || structure.units.indices.contains(and + 1) && structure.token(and + 1).kind == .number
  }
}
