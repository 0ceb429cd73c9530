internal import ClaimModel
internal import Text

/// Which measures a verb group gives to its people.
enum Measures {
  /// The measure of the verb, and of those coordinated with it: "killed or wounded" is
  /// `casualties`; "kidnapped and killed" is both.
  static func of(_ verb: VerbGroup, in clause: Clause) -> [Measure] {
    guard let first = measure(of: verb, in: clause) else { return [] }
    guard let second = coordinated(with: verb, in: clause), second != first else { return [first] }
    let pair: Set<Measure> = [first, second]
    if pair == [.killed, .injured] {
      return isShotDead(verb, clause) ? [.killed] : [.casualties]
    }
    if pair == [.killed, .missing] { return [first] }
    return [first, second]
  }

  /// "shot and killed": one harm in two words.
  private static func isShotDead(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    clause.structure.classes(verb.end).contains(.conjunction)
      && clause.structure.function(verb.end) == .and
      && verb.measure == .injured
  }

  /// "held" by police is `detained`, held by others `captured`.
  private static func measure(of verb: VerbGroup, in clause: Clause) -> Measure? {
    guard let measure = verb.measure else { return nil }
    if [.evacuate, .evacuated, .evacuating].contains(clause.structure.function(verb.head)) {
      return isHomeNear(clause) ? .displaced : .freed
    }
    guard measure == .captured,
      [.held, .takenAway].contains(clause.structure.function(verb.head))
    else {
      return measure
    }
    let hasPolice = clause.structure.units.indices.contains {
      [.police, .custody, .prison, .jail, .bail].contains(clause.structure.function($0))
    }
    return hasPolice ? .detained : .captured
  }

  /// "evacuated from homes" is `displaced`, "evacuated" from danger `freed`.
  private static func isHomeNear(_ clause: Clause) -> Bool {
    clause.structure.units.indices.contains {
      [.home, .homes, .residents].contains(clause.structure.function($0))
    }
  }

  private static func coordinated(with verb: VerbGroup, in clause: Clause) -> Measure? {
    let structure = clause.structure
    guard structure.classes(verb.end).contains(.conjunction) else { return nil }
    var unit = verb.end + 1
    while structure.classes(unit).contains(.adverb), clause.verb(unit) == nil { unit += 1 }
    guard let next = clause.verb(unit), next.start == unit, next.measure != nil,
      next.isPassive || !clause.hasObject(next)
    else { return nil }
    if next.isBare || next.isPassive == verb.isPassive {
      return measure(of: next, in: clause)
    }
    return nil
  }
}
