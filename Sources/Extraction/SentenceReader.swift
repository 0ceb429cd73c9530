internal import ClaimModel
internal import Text

/// Applies the rules to one sentence.
struct SentenceReader {
  let clause: Clause
  var direct = RuleBook.direct
  var inherited = RuleBook.inherited

  /// The mentions of the sentence; `partOf` counts within this list.
  func mentions() -> [Mention] {
    clause.people.isEmpty ? [] : MentionBuilder(clause: clause).mentions(from: linked())
  }

  /// The people phrases that rules tie to a measure.
  func linked() -> [LinkedPhrase] {
    var linked = apply(direct, to: clause)
    var withLinks = clause
    for _ in 0..<3 {
      withLinks.linked = linked
      let more = apply(inherited, to: withLinks)
      if more.isEmpty { break }
      linked = (linked + more).sorted {
        ($0.phrase, $0.link.measure.rawValue) < ($1.phrase, $1.link.measure.rawValue)
      }
    }
    return linked
  }

  private func apply(_ rules: [ExtractionRule], to clause: Clause) -> [LinkedPhrase] {
    let taken = Set(clause.linked.map(\.phrase))
    var found: [LinkedPhrase] = []
    for index in clause.people.indices where !taken.contains(index) && !clause.isNoCount(index) {
      found += links(of: rules, for: index, in: clause)
    }
    return found
  }

  /// The ties of the first rule that has any; a relative clause leaves room for one rule more.
  private func links(
    of rules: [ExtractionRule], for index: Int, in clause: Clause
  ) -> [LinkedPhrase] {
    var found: [LinkedPhrase] = []
    // By their places, as a rule that is taken out of the list is copied with all its examples.
    for place in rules.indices {
      let tied = rules[place].links(clause, index)
      if tied.isEmpty { continue }
      let links = tied.filter { link in
        !found.contains { $0.link.measure == link.measure }
          && !(link.measure == .present && clause.isSubjectOfSpeech(index))
      }
      guard !links.isEmpty else { continue }
      let rule = rules[place].identifier
      let isInside = rule == ExtractionRule.stateInside.identifier
      if found.isEmpty || !isInside {
        found += links.map { LinkedPhrase(phrase: index, link: $0, rule: rule) }
      }
      guard found.allSatisfy(\.link.isAside) else { break }
    }
    return isDeadOfWounds(found) ? found.filter { $0.link.measure != .injured } : found
  }

  /// "a boy who was shot on Friday has died": he is told dead, in this very sentence.
  private func isDeadOfWounds(_ links: [LinkedPhrase]) -> Bool {
    guard let index = links.first?.phrase, clause.people[index].figure.high == 1 else {
      return false
    }
    return links.contains { $0.link.measure == .killed && $0.link.status == .asserted }
  }
}

/// A people phrase tied to a measure by a rule.
struct LinkedPhrase {
  var phrase: Int
  var link: Link
  var rule: String
}
