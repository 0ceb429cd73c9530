internal import ClaimModel
internal import Text

/// Walks from a subject to its verbs: over lists, appositions, prepositional phrases and relative
/// clauses.
///
/// A subject can have several predicates: "who escaped have surrendered", "was seized but then
/// released".
struct PredicateScan {
  let clause: Clause
  let reach: Int
  let isPart: Bool
  /// The subject is one of people who have a noun: what stands right behind that tells of all.
  let isOneOfNoun: Bool
  /// The subject is a figure without a noun, which does not reach over another subject.
  let isBareSubject: Bool
  private var found: [Clause.Predicate] = []
  private var passed: [Int] = []
  private var commas = 0
  private var start = 0

  /// - Parameter isPart: the subject is a part of what follows "of".
  init(
    clause: Clause, reach: Int, isPart: Bool = false, isOneOfNoun: Bool = false,
    isBareSubject: Bool = false
  ) {
    self.isOneOfNoun = isOneOfNoun
    self.isBareSubject = isBareSubject
    self.clause = clause
    self.reach = reach
    self.isPart = isPart
  }

  var structure: SentenceStructure { clause.structure }

  mutating func run(from start: Int) -> [Clause.Predicate] {
    var unit = start
    self.start = start
    let limit = min(structure.units.count, start + reach)
    while unit < limit {
      guard let next = step(at: unit) else { break }
      unit = next
    }
    return found
  }

  /// The unit to look at next; nil once the subject's clause is over.
  private mutating func step(at unit: Int) -> Int? {
    if let index = clause.phrase(unit) {
      let isJoined = structure.classes(unit - 1).contains(.conjunction)
      if isJoined, (start..<unit).contains(where: isUnknownVerb) { return nil }
      passed.append(index)
      return clause.people[index].end
    }
    let classes = structure.classes(unit)
    if unit == start, structure.function(unit - 1) == .whom, let next = behindInsertedSpeech(unit) {
      return next
    }
    if classes.contains(.relative) || isRelativeThat(unit) { return relative(unit) }
    if let verb = clause.verb(unit) { return judge(verb) }
    return canPass(unit, classes) ? unit + 1 : nil
  }

  // MARK: Verbs

  private mutating func judge(_ verb: VerbGroup) -> Int? {
    if verb.isBare, belongsToWhole(verb) { return verb.end }
    // "one of the men arrested there said": all of them were.
    if verb.isBare, verb.measure != nil, verb.classes.contains(.participle),
      !verb.classes.contains(.intransitiveHarm), tellsOfWhole(verb.start)
    {
      return verb.end
    }
    if isOfAfterClause(verb, from: start) { return nil }
    if verb.isBare, verb.measure == .present {
      if hasFiniteVerbAhead(verb.end) { return verb.end }
      if isOfOthers(verb) { return nil }
    }
    // "25 hurt in blast Police are at the scene": a headline and the sentence behind it.
    if isBareSubject, verb.measure == .present, !found.isEmpty { return nil }
    // "an officer explaining the child was shot": the child was.
    if verb.isBare, verb.classes.contains(.gerund), verb.classes.contains(.cue),
      structure.classes(verb.end).isOne(of: [.determiner, .pronoun])
        || [.a, .an, .the].contains(structure.function(verb.end))
    {
      return nil
    }
    if isParenthesis(verb) { return verb.end + 1 }
    if isSpeechOfOthers(verb) { return nil }
    let isState = verb.measure != nil && !verb.classes.contains(.verb)
    if verb.isBare, narrowsNoun(verb) || isState && hasFiniteVerbAhead(verb.end) {
      if verb.measure != nil, suffers(verb) {
        found.append(Clause.Predicate(verb: verb, passed: passed))
        return hasFiniteVerbAhead(verb.end) ? verb.end : nil
      }
      return verb.end
    }
    found.append(Clause.Predicate(verb: verb, passed: passed))
    // What somebody says opens a clause of its own.
    let isSpeech = verb.measure == nil && verb.classes.contains(.cue)
    if !isSpeech { appendCoordinated(behind: verb) }
    return nil
  }

  /// "eight protesters, doctors say, were hit": who says so, between commas.
  private func isParenthesis(_ verb: VerbGroup) -> Bool {
    verb.classes.contains(.cue) && commas > 0 && structure.mark(verb.end) == .comma
  }

  /// "two of them police officers, the mayor said": a subject of its own stands behind the comma.
  private func isSpeechOfOthers(_ verb: VerbGroup) -> Bool {
    guard commas > 0, verb.classes.contains(.cue), verb.measure == nil, !verb.isPassive else {
      return false
    }
    let comma = (start..<verb.start).last { structure.mark($0) == .comma }
    guard let comma else { return false }
    return comma + 1 < verb.start && !structure.classes(comma + 1).contains(.adverb)
  }

  /// "is a gang member and officers at the scene believe": who is there are those named last.
  private func isOfOthers(_ verb: VerbGroup) -> Bool {
    clause.phrase(verb.start - 1) == nil && structure.classes(verb.start - 1).contains(.person)
      && (start..<verb.start).contains { structure.classes($0).contains(.conjunction) }
  }

  /// "one of two men who were shot has been named": the two were.
  private func tellsOfWhole(_ unit: Int) -> Bool {
    guard isOneOfNoun, passed.count <= 1 else { return false }
    return unit == (passed.first.map { clause.people[$0].end } ?? start)
  }

  /// "three of the 14 wounded died": the state tells of the 14.
  private func belongsToWhole(_ verb: VerbGroup) -> Bool {
    guard isPart, passed.count == 1, let whole = passed.first else { return false }
    return clause.people[whole].end == verb.start
  }

  /// "people trapped in the rubble were …", "men riding a motorcycle shot …": a participle that
  /// narrows the noun before the verb of the clause.
  private func narrowsNoun(_ verb: VerbGroup) -> Bool {
    if verb.classes.contains(.gerund) { return true }
    if verb.classes.isOne(of: [.suffering, .gathering, .assault, .cue]), verb.measure == nil {
      return false
    }
    return verb.classes.contains(.participle) && !clause.hasObject(verb)
  }

  /// Whether a verb with an auxiliary, or one like "died", follows before any other clause begins.
  private func hasFiniteVerbAhead(_ start: Int) -> Bool {
    for unit in start..<min(structure.units.count, start + 14) {
      if let verb = clause.verb(unit) {
        let isFinite = !verb.isBare || verb.classes.contains([.past, .intransitiveHarm])
        return isFinite && !isJoined(unit)
      }
      if isClauseOpener(unit, structure.classes(unit)) || clause.phrase(unit) != nil {
        return false
      }
      if structure.mark(unit) == .comma || structure.classes(unit).contains(.relative) {
        return false
      }
    }
    return false
  }

  /// Whether the harm of the verb befalls its subject: a passive, a state, "die".
  func suffers(_ verb: VerbGroup) -> Bool {
    if verb.isPassive || verb.isCopula { return true }
    if verb.classes.contains(.intransitiveHarm) {
      return !clause.hasObject(verb) || !verb.classes.contains(.transitiveHarm)
    }
    guard verb.isBare, verb.classes.isOne(of: [.state, .participle]) else { return false }
    return !clause.hasObject(verb)
  }

  /// "were lined up and shot", "was seized but then released": later verbs of the same subject.
  private mutating func appendCoordinated(behind verb: VerbGroup) {
    var unit = verb.end
    let limit = min(structure.units.count, unit + 22)
    while unit < limit {
      let classes = structure.classes(unit)
      if let next = clause.verb(unit) {
        if isJoined(unit), next.measure != nil, suffers(next) {
          found.append(Clause.Predicate(verb: next, isSecond: true, passed: passed))
        }
        unit = max(next.end, unit + 1)
        continue
      }
      if classes.contains(.relative) || isClauseOpener(unit, classes) { return }
      if clause.phrase(unit) != nil, opensClause(unit) { return }
      unit += 1
    }
  }

  func isJoined(_ unit: Int) -> Bool {
    var before = unit - 1
    while structure.classes(before).contains(.adverb) { before -= 1 }
    if structure.classes(before).contains(.conjunction) || structure.mark(before) == .comma {
      return true
    }
    return structure.function(before) == .but
  }

  private func isClauseOpener(_ unit: Int, _ classes: WordClass) -> Bool {
    if structure.mark(unit) == .semicolon || structure.mark(unit) == .colon { return true }
    return classes.contains(.subordinator) && structure.function(unit) != .but
  }

  /// "… were shot and 12 others wounded": new people behind a conjunction are a new subject.
  private func opensClause(_ unit: Int) -> Bool {
    structure.classes(unit - 1).contains(.conjunction) || structure.mark(unit - 1) == .comma
  }

  // MARK: Relative clauses

  private func isRelativeThat(_ unit: Int) -> Bool {
    structure.function(unit) == .that && clause.verb(unit + 1) != nil
  }

  private mutating func relative(_ unit: Int) -> Int? {
    var next = unit + 1
    while structure.classes(next).contains(.adverb), clause.verb(next) == nil { next += 1 }
    next = behindInsertedSpeech(next) ?? next
    if let verb = clause.verb(next), verb.measure != nil, suffers(verb), !tellsOfWhole(unit) {
      found.append(Clause.Predicate(verb: verb, isRelative: true, passed: passed))
    }
    return endOfRelative(unit)
  }

  // MARK: What may stand between

  private mutating func canPass(_ unit: Int, _ classes: WordClass) -> Bool {
    // "two boys, neither of whom was hurt": a subject that denies it.
    if classes.contains(.subordinator) || structure.function(unit) == .neither { return false }
    if isUnknownVerb(unit), hasArticle(unit + 1) { return false }
    let isOwnPronoun = classes.contains(.pronoun) && !classes.contains(.determiner)
    let startsOther =
      classes.contains(.conjunction) && structure.classes(unit + 1).contains(.determiner)
      && clause.phrase(unit + 1) == nil
    if isBareSubject, startsOther { return false }
    if structure.function(unit) == .that || isOwnPronoun && !isObjectOfPreposition(unit) {
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

  /// "the women supplied a list": an object makes the word a finite verb.
  private func hasArticle(_ unit: Int) -> Bool {
    [.a, .an, .the].contains(structure.function(unit)) || clause.phrase(unit) != nil
  }

  /// "before he fled" has a subject behind "before", and no object.
  private func isObjectOfPreposition(_ unit: Int) -> Bool {
    guard structure.classes(unit - 1).contains(.preposition) else { return false }
    let opensClause = [.after, .before, .since, .until].contains(structure.function(unit - 1))
    return !opensClause || structure.function(unit) == .them || clause.verb(unit + 1) == nil
  }
}
