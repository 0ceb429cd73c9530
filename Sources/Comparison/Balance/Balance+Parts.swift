import ClaimModel

extension Balance {
  /// Parts that the text ties to a whole ("three of the 14") and that exceed it, alone or summed.
  func markedParts() -> [Result] {
    let byWhole = Dictionary(grouping: parts.filter(\.isDirect)) { $0.claim.partOf ?? "" }
    return byWhole.keys.sorted().compactMap { id in
      guard let whole = stance(stating: id) else { return nil }
      let measure = questions[whole.question].key.measure
      let terms = Balance.terms(of: byWhole[id] ?? [], in: measure)
      if let part = terms.first(where: { $0.number > whole.high }) {
        return result(whole, "\(part.text) are more than the \(whole.high) of whom they are a part")
      }
      guard terms.count > 1, terms.reduce(0, { $0 + $1.number }) > whole.high else { return nil }
      return result(whole, "\(Balance.sum(terms)), more than the whole of \(whole.high)")
    }
  }

  /// The terms of a sum that cannot overlap: the greatest part of each kind of people.
  private static func terms(of parts: [Statement], in measure: Measure) -> [Term] {
    let taxonomy = Taxonomy()
    let disjoint = parts.filter { part in
      let kind = taxonomy.kind(of: part.group)
      return part.measure == measure
        && (kind == Taxonomy.bystanders || kind == Taxonomy.securityForces
          || part.group == .militants)
    }
    let byKind = Dictionary(grouping: disjoint) { taxonomy.kind(of: $0.group).label }
    let summed = byKind.keys.sorted().compactMap { label -> Term? in
      guard let part = byKind[label]?.max(by: { $0.interval.floor < $1.interval.floor }) else {
        return nil
      }
      return term(part)
    }
    // A part of another group or measure can be held against the whole, but not summed.
    return summed.count > 1
      ? summed : parts.map { term($0) }.sorted { $0.number > $1.number }.prefix(1).map { $0 }
  }

  private static func term(_ part: Statement) -> Term {
    let floor = part.interval.loosened(by: part.relation).floor
    let noun = Figure.noun(of: part.group, number: floor)
    return Term(number: floor, text: "\(floor) \(noun) \(part.measure.rawValue)")
  }

  private func stance(stating claim: String) -> Whole? {
    for (index, question) in questions.enumerated() {
      for (stance, known) in question.stances.enumerated()
      where known.current.statements.contains(where: { $0.claim.id == claim && $0.isDirect }) {
        return whole(index, stance)
      }
    }
    return nil
  }

  /// A group of which even the lowest figure exceeds every total of the incident.
  ///
  /// A total that is older than the group's figure may have been overtaken and is passed over. So is
  /// a group that no source is cited for: papers write "a girl, 9" where they count nobody.
  func groupsBeyondTotals() -> [Result] {
    let measures: [Measure] = [.killed, .injured, .freed]
    return measures.flatMap { measure -> [Result] in
      let totals = indices(measure) { $0.groups == [.people] }
      guard let total = totals.first, let whole = highest(total), whole.high > 0,
        !countsOthers(total)
      else { return [] }
      let groups = indices(measure) { !taxonomy.isCombatant($0) && $0.groups != [.people] }
      return groups.compactMap { group in
        guard questions[group].asserted.contains(where: { $0.voice.kind != nil }),
          let part = lowest(group), part.number > whole.high, !isOlder(total, than: group)
        else { return nil }
        let kind = questions[group].key.kind.label
        return result(
          whole,
          "\(whole.limit) people were \(measure.rawValue) in all, but at least \(part.number) \(kind)"
        )
      }
    }
  }

  /// Whether nobody gives a total: "a rebel was killed and two others were wounded".
  private func countsOthers(_ question: Int) -> Bool {
    questions[question].stances.allSatisfy { stance in
      stance.current.statements.allSatisfy { statement in
        statement.speaksOfOthers
          || statement.claim.groupText?.lowercased().hasSuffix("others") == true
      }
    }
  }

  private func isOlder(_ total: Int, than group: Int) -> Bool {
    let newest = questions[total].stances.compactMap(\.current.lastMoment).max {
      ($0.day, $0.text) < ($1.day, $1.text)
    }
    let oldest = questions[group].stances.compactMap(\.current.firstMoment).min {
      ($0.day, $0.text) < ($1.day, $1.text)
    }
    // Without dates the total may be the older figure.
    guard let newest, let oldest else { return true }
    return oldest.isAfter(newest)
  }
}
