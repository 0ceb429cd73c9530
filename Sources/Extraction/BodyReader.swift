internal import ClaimModel
internal import Text

/// Reads from the body that people belong to whom a figure counts: "29 Red Path members", "an
/// officer of the infantry battalion", "nine government casualties".
struct BodyReader {
  let clause: Clause

  private var structure: SentenceStructure { clause.structure }

  /// The group that the body tells better than the noun; nil where the noun's own holds.
  func group(of phrase: PeoplePhrase) -> Group? {
    if phrase.group == .people, let payer = payer(phrase) { return payer }
    if phrase.head == .countNoun, phrase.group == .people || phrase.group == .militants {
      return ofLosses(phrase)
    }
    guard phrase.head == .people, let noun = phrase.noun, let head = noun.last else { return nil }
    if isEnemy(head) { return enemy(at: head) }
    switch structure.function(head) {
    case .officer, .officers: return isMilitary(phrase, noun) ? .securityForces : nil
    case .leader, .leaders: return leaders(noun) ?? bandBehind(phrase)
    case .member, .members: return ofNamedBody(noun) ?? (isTheirs(noun) ? ofBodyBefore(noun) : nil)
    case .youth, .youths: return ofNamedBody(noun)
    default: return nil
    }
  }

  /// The group of those who make up the body that stands here.
  func group(ofBody unit: Int) -> Group? {
    switch structure.sense(unit).kind {
    case .military: .securityForces
    case .police: .police
    case .armedGroup: .militants
    default: nil
    }
  }

  // MARK: Members

  /// "29 Red Path members", "a military service youth".
  private func ofNamedBody(_ noun: Range<Int>) -> Group? {
    noun.dropLast().reversed().lazy.compactMap { group(ofBody: $0) }.first
  }

  private func isTheirs(_ noun: Range<Int>) -> Bool {
    [.its, .their].contains(structure.function(noun.lowerBound - 1))
  }

  /// "a rebel network and eight of its members".
  private func ofBodyBefore(_ noun: Range<Int>) -> Group? {
    for unit in (max(0, noun.lowerBound - 14)..<noun.lowerBound).reversed() {
      if structure.mark(unit) == .semicolon { return nil }
      if let group = group(ofBody: unit) { return group }
      if structure.classes(unit).contains(.person), structure.sense(unit).group == .militants {
        return .militants
      }
    }
    return nil
  }

  /// "gang leaders" and "rebel leaders" hold no office.
  private func leaders(_ noun: Range<Int>) -> Group? {
    let isOfBand = noun.dropLast().contains {
      structure.sense($0).group == .militants || structure.sense($0).kind == .armedGroup
    }
    return isOfBand ? .militants : nil
  }

  /// "two leaders of the Eastern Front rebel group".
  private func bandBehind(_ phrase: PeoplePhrase) -> Group? {
    guard structure.function(phrase.end) == .of else { return nil }
    for unit in (phrase.end + 1)..<min(structure.units.count, phrase.end + 7) {
      if structure.mark(unit) == .comma || clause.verb(unit) != nil { return nil }
      if structure.sense(unit).group == .militants, structure.classes(unit).contains(.person) {
        return .militants
      }
    }
    return nil
  }

  // MARK: Officers

  /// An officer is of the police, unless his unit or those beside him are of the army.
  private func isMilitary(_ phrase: PeoplePhrase, _ noun: Range<Int>) -> Bool {
    if noun.contains(where: isOfPolice) { return false }
    if noun.contains(where: isOfArmy) { return true }
    if structure.function(phrase.end) == .of {
      for unit in (phrase.end + 1)..<min(structure.units.count, phrase.end + 8) {
        if structure.mark(unit) == .comma || clause.verb(unit) != nil { break }
        if isOfPolice(unit) { return false }
        if isOfArmy(unit) { return true }
      }
    }
    return clause.people.contains { $0.group == .securityForces && isBeside($0, phrase) }
      || isAmongSoldiers(phrase)
  }

  /// "ambushed an army patrol, killing one officer": the sentence speaks of soldiers alone.
  private func isAmongSoldiers(_ phrase: PeoplePhrase) -> Bool {
    let others = structure.units.indices.filter { !phrase.units.contains($0) }
    let soldiers: [FunctionWord?] = [.army, .soldier, .soldiers, .troops]
    return others.contains { soldiers.contains(structure.function($0)) }
      && !others.contains(where: isOfPolice)
  }

  private func isOfArmy(_ unit: Int) -> Bool {
    structure.sense(unit).kind == .military || structure.sense(unit).group == .securityForces
  }

  private func isOfPolice(_ unit: Int) -> Bool {
    guard ![.officer, .officers].contains(structure.function(unit)) else { return false }
    return structure.sense(unit).kind == .police || structure.sense(unit).group == .police
  }

  /// "an officer and 14 soldiers".
  private func isBeside(_ first: PeoplePhrase, _ second: PeoplePhrase) -> Bool {
    let gap = min(first.end, second.end)..<max(first.start, second.start)
    guard gap.count <= 2 else { return false }
    return gap.allSatisfy {
      structure.classes($0).contains(.conjunction) || structure.mark($0) == .comma
    }
  }

  // MARK: Losses

  /// "the battle cost the army 29 dead".
  private func payer(_ phrase: PeoplePhrase) -> Group? {
    for unit in max(0, phrase.start - 4)..<phrase.start
    where [.cost, .costs].contains(structure.function(unit)) {
      return (unit..<phrase.start).lazy.compactMap { group(ofBody: $0) }.first
    }
    return nil
  }

  /// "nine government casualties", "55 enemy casualties".
  private func ofLosses(_ phrase: PeoplePhrase) -> Group? {
    guard let noun = phrase.noun else { return nil }
    for unit in noun.dropLast() {
      if structure.function(unit) == .government { return .securityForces }
      if isEnemy(unit) { return enemy(at: unit) }
      if let group = group(ofBody: unit) { return group }
    }
    return inflicted(phrase)
  }

  /// "the rebels attacked the post, inflicting 15 casualties": their enemy's.
  private func inflicted(_ phrase: PeoplePhrase) -> Group? {
    let verb = phrase.start - 1
    guard phrase.figure.low > 0,
      [.inflict, .inflicts, .inflicted, .inflicting].contains(structure.function(verb)),
      ![.on, .among].contains(structure.function(phrase.end))
    else { return nil }
    return (0..<verb).contains(where: isOfRebels) ? .securityForces : nil
  }

  func isEnemy(_ unit: Int) -> Bool { structure.function(unit) == .enemy }

  /// Whose enemy it is: that of the army, if it is named before, is the rebels.
  ///
  /// Who names neither is most often a party to the war that speaks of soldiers.
  func enemy(at unit: Int) -> Group {
    let first = (0..<unit).first { !isEnemy($0) && (isOfRebels($0) || isOfArmy($0)) }
    return first.map { isOfRebels($0) ? .securityForces : .militants } ?? .securityForces
  }

  private func isOfRebels(_ unit: Int) -> Bool {
    structure.sense(unit).kind == .armedGroup || structure.sense(unit).group == .militants
  }
}
