internal import ClaimModel
internal import Text

/// Walks from a subject to its verb: over lists, appositions, prepositional phrases and relative
/// clauses.
struct PredicateScan {
  let clause: Clause
  let reach: Int
  private var passed: [Int] = []
  private var hasSkippedVerb = false
  private var commas = 0

  init(clause: Clause, reach: Int) {
    self.clause = clause
    self.reach = reach
  }

  private var structure: SentenceStructure { clause.structure }

  mutating func run(from start: Int) -> Clause.Predicate? {
    var unit = start
    while unit < min(structure.units.count, start + reach) {
      if let index = clause.phrase(unit) {
        passed.append(index)
        unit = clause.people[index].end
        continue
      }
      let classes = structure.classes(unit)
      if classes.contains(.relative) || isRelativeThat(unit) {
        if let found = relative(unit) { return found }
        guard let next = endOfRelative(unit) else { return nil }
        unit = next
        continue
      }
      if let verb = clause.verb(unit) {
        switch judge(verb, at: unit) {
        case .found(let predicate): return predicate
        case .skip: unit = verb.end
        case .stop: return nil
        }
        continue
      }
      guard canPass(unit, classes) else { return nil }
      unit += 1
    }
    return nil
  }

  private enum Judgement {
    case found(Clause.Predicate)
    case skip
    case stop
  }

  private mutating func judge(_ verb: VerbGroup, at unit: Int) -> Judgement {
    if verb.isBare {
      if verb.classes.contains(.gerund) || isReducedRelative(verb) {
        return judgeBare(verb, at: unit)
      }
    }
    var predicate = Clause.Predicate(verb: verb, passed: passed)
    if hasSkippedVerb {
      guard structure.classes(unit - 1).contains(.conjunction) || structure.mark(unit - 1) == .comma
      else { return .stop }
      predicate.isSecond = true
    }
    if verb.measure != nil, suffers(verb) { return .found(predicate) }
    if verb.classes.contains(.suffering) || verb.classes.contains(.tollVerb), verb.measure == nil,
      verb.classes.contains(.suffering)
    {
      return .found(predicate)
    }
    if hasSkippedVerb, passed.isEmpty == false { return .stop }
    if canShareSubject(verb) {
      hasSkippedVerb = true
      return .skip
    }
    return passed.isEmpty || hasSkippedVerb ? .found(predicate) : .found(predicate)
  }

  private mutating func judgeBare(_ verb: VerbGroup, at unit: Int) -> Judgement {
    if verb.measure != nil, !verb.classes.contains(.gerund), !clause.hasObject(verb) {
      return .found(Clause.Predicate(verb: verb, isSecond: hasSkippedVerb, passed: passed))
    }
    return .skip
  }

  /// "people trapped in the rubble were …": a participle that narrows the noun.
  private func isReducedRelative(_ verb: VerbGroup) -> Bool {
    verb.classes.contains(.participle) && !clause.hasObject(verb)
  }

  /// Whether the harm befalls the subject: a passive, a state, "die".
  private func suffers(_ verb: VerbGroup) -> Bool {
    if verb.isPassive || verb.isCopula { return true }
    if verb.classes.contains(.intransitiveHarm) { return true }
    if verb.isBare, verb.classes.contains(.state) || verb.classes.contains(.participle) {
      return !clause.hasObject(verb)
    }
    return false
  }

  /// "were ambushed and shot dead": whether a later verb may have the same subject.
  private func canShareSubject(_ verb: VerbGroup) -> Bool {
    var unit = verb.end
    let limit = min(structure.units.count, unit + 16)
    while unit < limit {
      let classes = structure.classes(unit)
      if classes.isOne(of: [.subordinator, .relative]) || structure.mark(unit) == .semicolon {
        return false
      }
      if let next = clause.verb(unit), next.start == unit {
        let isJoined =
          structure.classes(unit - 1).contains(.conjunction)
          || structure.mark(unit - 1) == .comma
        return isJoined && next.measure != nil && suffers(next)
      }
      unit += 1
    }
    return false
  }

  // MARK: Relative clauses

  private func isRelativeThat(_ unit: Int) -> Bool {
    structure.function(unit) == .that && clause.verb(unit + 1) != nil
  }

  private func relative(_ unit: Int) -> Clause.Predicate? {
    var next = unit + 1
    while structure.classes(next).contains(.adverb), clause.verb(next) == nil { next += 1 }
    guard let verb = clause.verb(next), verb.measure != nil, suffers(verb) else { return nil }
    return Clause.Predicate(verb: verb, isRelative: true, passed: passed)
  }

  /// Behind the first verb of a relative clause and what follows it, up to the main verb.
  private func endOfRelative(_ unit: Int) -> Int? {
    var next = unit + 1
    var hasVerb = false
    while next < structure.units.count {
      if let verb = clause.verb(next), verb.start == next {
        let isMain = hasVerb && !verb.isBare && !structure.classes(next - 1).contains(.conjunction)
        if isMain { return next }
        hasVerb = true
        next = verb.end
        continue
      }
      if structure.classes(next).contains(.subordinator) { return nil }
      next += 1
    }
    return nil
  }

  // MARK: What may stand between

  private mutating func canPass(_ unit: Int, _ classes: WordClass) -> Bool {
    if classes.contains(.subordinator) { return false }
    if structure.function(unit) == .that
      || classes.contains(.pronoun) && !classes.contains(.determiner)
        && !isObjectOfPreposition(unit)
    {
      return false
    }
    switch structure.mark(unit) {
    case .semicolon?, .colon?, .stop?, .quote?: return false
    case .comma?:
      commas += 1
      return commas <= 6
    default: return true
    }
  }

  private func isObjectOfPreposition(_ unit: Int) -> Bool {
    structure.classes(unit - 1).contains(.preposition)
  }
}
