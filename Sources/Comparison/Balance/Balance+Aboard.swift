import ClaimModel

extension Balance {
  /// More killed, freed and still held than were aboard.
  ///
  /// First across sources, where even the lowest figures add up to more than the highest number
  /// aboard; then for each voice by itself, which must agree with its own sums.
  func aboard() -> [Result] {
    indices(.present, where: taxonomy.holdsEveryone).flatMap { question -> [Result] in
      guard isManifest(question) else { return [] }
      if let whole = highest(question), let text = excess(over: whole, of: nil) {
        return [result(whole, text)]
      }
      return questions[question].stances.indices.compactMap { index in
        let stance = questions[question].stances[index]
        guard !stance.isDenial, let whole = whole(question, index),
          let text = excess(over: whole, of: stance.voice)
        else { return nil }
        return result(whole, text)
      }
    }
  }

  /// Whether the people present are a closed number.
  ///
  /// Passengers and hostages are, and people of whom the incident says that they were held or
  /// freed. Those "at the scene" may be joined by others.
  private func isManifest(_ question: Int) -> Bool {
    let groups = questions[question].stances.reduce(into: Set<Group>()) { $0.formUnion($1.groups) }
    if !groups.isDisjoint(with: [.passengers, .hostages, .crew]) { return true }
    return [Measure.freed, .captured].contains { measure in
      !indices(measure, where: taxonomy.holdsEveryone).isEmpty
    }
  }

  private func excess(over whole: Whole, of voice: Voice?) -> String? {
    let kind = questions[whole.question].key.kind
    let terms = [Measure.killed, .freed].compactMap { measure in
      indices(measure) { $0 == kind }.first.flatMap { lowest($0, of: voice) }
    }
    let held = stillHeld(kind, by: voice)
    let all = terms + held
    guard !all.isEmpty, all.reduce(0, { $0 + $1.number }) > whole.high else { return nil }
    return "\(whole.limit) people were aboard, but \(Balance.sum(all))"
  }

  /// Those who are said to be held even now; "held" alone may count the freed as well.
  private func stillHeld(_ kind: Taxonomy.Kind, by voice: Voice?) -> [Term] {
    guard let voice, let question = indices(.captured, where: { $0 == kind }).first else {
      return []
    }
    let stances = questions[question].asserted.filter { $0.voice == voice }
    let still = stances.filter { stance in
      stance.current.statements.contains { Balance.speaksOfNow($0.claim.sentence) }
    }
    return still.prefix(1).map { stance in
      let floor = stance.current.loosened.floor
      return Term(number: floor, text: "\(floor) still held")
    }
  }

  private static func speaksOfNow(_ sentence: String) -> Bool {
    let words = Set(LowercasedWords.ofLetters(sentence))
    return !words.isDisjoint(with: ["still", "remain", "remained", "remaining", "remains"])
  }

  /// More dead attackers than attackers.
  func attackers() -> [Result] {
    let isMilitants: (Taxonomy.Kind) -> Bool = { $0.groups.contains(.militants) }
    return indices(.present, where: isMilitants).compactMap { question in
      guard let whole = highest(question),
        let killed = indices(.killed, where: isMilitants).first,
        let dead = lowest(killed), dead.number > whole.high
      else { return nil }
      let noun = whole.high == 1 ? "attacker" : "attackers"
      return result(whole, "\(whole.limit) \(noun) took part, but \(Balance.sum([dead]))")
    }
  }
}
