internal import ClaimModel
internal import Text

/// A sentence as rules look at it: from a people phrase to the verb before or behind it.
struct Clause {
  let structure: SentenceStructure
  /// The phrases that rules have tied so far; for rules that need the tie of another phrase.
  var linked: [LinkedPhrase] = []

  /// What the sentence before told last, for figures that only restate it.
  let earlier: EarlierFigure?

  init(structure: SentenceStructure, earlier: EarlierFigure? = nil) {
    self.structure = structure
    self.earlier = earlier
  }

  var people: [PeoplePhrase] { structure.people }

  func verb(_ unit: Int) -> VerbGroup? {
    guard structure.verbOfUnit.indices.contains(unit), structure.verbOfUnit[unit] >= 0 else {
      return nil
    }
    return structure.verbs[structure.verbOfUnit[unit]]
  }

  func phrase(_ unit: Int) -> Int? {
    guard structure.phraseOfUnit.indices.contains(unit), structure.phraseOfUnit[unit] >= 0 else {
      return nil
    }
    return structure.phraseOfUnit[unit]
  }

  // MARK: Behind the phrase

  /// The verb that has the phrase as its subject, with what was passed on the way.
  struct Predicate {
    var verb: VerbGroup
    /// "who were killed": the verb of a relative clause.
    var isRelative = false
    /// Another verb of the same subject stands before: "were lined up and shot".
    var isSecond = false
    /// Other people phrases that stand between: the members of a list.
    var passed: [Int] = []
  }

  /// The predicates of the people phrase, first to last; none where none can be told.
  func predicates(of index: Int) -> [Predicate] {
    let phrase = people[index]
    var scan = PredicateScan(
      clause: self, reach: phrase.head == .none ? 14 : 45, isPart: phrase.isPart,
      isOneOfNoun: isOneOfNoun(phrase),
      isBareSubject: phrase.head == .none)
    return scan.run(from: phrase.end)
  }

  /// "one of the men".
  func isOneOfNoun(_ phrase: PeoplePhrase) -> Bool {
    phrase.isPart && phrase.head == .people && phrase.figure.low == 1 && phrase.figure.high == 1
  }

  func predicate(of index: Int) -> Predicate? { predicates(of: index).first { !$0.isSecond } }

  /// Whether a verb of its own follows the phrase: "and three passengers fled".
  func isSubjectOfFiniteVerb(_ index: Int) -> Bool {
    guard let predicate = predicate(of: index), !predicate.isRelative, predicate.passed.isEmpty
    else { return false }
    let verb = predicate.verb
    return !verb.isBare || verb.classes.contains(.cue)
      || verb.classes.contains(.past)
        && (!suffers(verb) || verb.classes.contains(.intransitiveHarm))
  }

  /// Whether the harm of the verb befalls its subject.
  func suffers(_ verb: VerbGroup) -> Bool {
    verb.measure != nil && PredicateScan(clause: self, reach: 0).suffers(verb)
  }

  /// Whether the verb has an object behind it, so that its subject did it.
  func hasObject(_ verb: VerbGroup) -> Bool {
    guard verb.classes.contains(.verb) else { return false }
    var unit = verb.end
    while structure.classes(unit).contains(.adverb), phrase(unit) == nil { unit += 1 }
    if phrase(unit) != nil { return !isTimeOrMeasure(unit) }
    let classes = structure.classes(unit)
    if [.a, .an].contains(structure.function(unit)) || isAimOrAge(unit) { return true }
    // "shot and wounded three people": two verbs share what follows.
    if classes.contains(.conjunction), let next = self.verb(unit + 1), next.isBare,
      next.classes.contains(.past)
    {
      return hasObject(next)
    }
    if classes.isOne(of: [.preposition, .conjunction, .subordinator, .relative]) { return false }
    if classes.isOne(of: [.determiner, .person, .nationality, .personAdjective, .pronoun, .number])
    {
      return !classes.contains(.weekday)
    }
    guard structure.isWord(unit) else { return false }
    // "5 PEOPLE SHOT Main Street": small letters behind capitals begin another line.
    return structure.token(unit).isCapitalised && !structure.token(unit).isAllCapitals
      && !structure.token(verb.head).isAllCapitals
      && classes.isDisjoint(with: [.weekday, .month, .be, .have, .modal, .verb])
  }

  /// "shot at them", "killed 65-year-old …".
  private func isAimOrAge(_ unit: Int) -> Bool {
    guard structure.units.indices.contains(unit) else { return false }
    let aimsAt = structure.function(unit) == .at
    if aimsAt, structure.classes(unit + 1).contains(.pronoun) {
      return structure.classes(unit + 1).isDisjoint(with: .determiner)
    }
    return structure.token(unit).kind == .number && structure.mark(unit + 1) == .dash
  }

  /// "killed three years ago": what stands behind the verb is no object.
  private func isTimeOrMeasure(_ unit: Int) -> Bool {
    structure.classes(unit).contains(.timeUnit)
  }

  /// Whether a state or participle stands right behind the phrase: "21 dead", "five men shot".
  func stateBehind(_ index: Int) -> VerbGroup? {
    var unit = people[index].end
    while structure.classes(unit).contains(.adverb), verb(unit) == nil { unit += 1 }
    guard let group = verb(unit), group.start == unit, group.measure != nil,
      group.measure != .present, !group.isPassive
    else { return nil }
    guard group.isBare, group.classes.contains(.participle) || group.classes.contains(.state),
      !structure.classes(group.end).contains(.otherUnit)
    else {
      return nil
    }
    return hasObject(group) ? nil : group
  }

  // MARK: Before the phrase

  /// What a people phrase hangs on, to its left.
  enum Governor {
    case verb(VerbGroup)
    case preposition(unit: Int)
    /// The beginning of a clause: the phrase can be a subject.
    case clauseStart
    /// A list: the phrase before it.
    case list(phrase: Int)
    /// "including", "among them".
    case including(unit: Int)
    case other
  }

  /// What stands directly before the phrase, determiners and adverbs passed over.
  func governor(of index: Int) -> Governor {
    governor(before: people[index].start)
  }

  func governor(before start: Int) -> Governor {
    var unit = start - 1
    while unit >= 0, isPassedOver(unit) { unit -= 1 }
    if unit > 0, structure.isOwner(unit) { unit = beforeOwner(unit) }
    guard unit >= 0 else { return .clauseStart }
    let classes = structure.classes(unit)
    if classes.contains(.including), verb(unit) == nil || !isFinite(unit) {
      return .including(unit: unit)
    }
    if let group = verb(unit) { return .verb(group) }
    if let phrase = phrase(unit) { return .list(phrase: phrase) }
    if classes.contains(.relative) || classes.contains(.subordinator) { return .clauseStart }
    if structure.function(unit) == .that { return .clauseStart }
    if structure.function(unit) == .of, structure.classes(unit - 1).contains(.band) {
      return governor(before: startOfBand(unit - 1))
    }
    if classes.contains(.preposition) { return .preposition(unit: unit) }
    if classes.contains(.conjunction) || structure.mark(unit) == .comma {
      return listOrClause(unit)
    }
    switch structure.mark(unit) {
    case .quote?: return quotedVerb(before: unit).map(Governor.verb) ?? .clauseStart
    case .dash?, .colon?, .semicolon?, .opening?, .stop?, .other?: return .clauseStart
    default: return .other
    }
  }

  /// "killed \"dozens of terrorists\"", "\"neutralised\" 26 fighters": a verb of harm or its object
  /// in quotation marks.
  private func quotedVerb(before quote: Int) -> VerbGroup? {
    guard let group = verb(quote - 1), group.measure != nil, group.end == quote,
      group.classes.contains(.transitiveHarm), !group.isPassive
    else { return nil }
    return group
  }

  /// "a group of 30 rebels", "a heavily armed band of": the first unit of the phrase.
  private func startOfBand(_ band: Int) -> Int {
    var unit = band
    while unit > 0,
      structure.classes(unit - 1).isOne(of: [.determiner, .personAdjective, .modifier, .adverb])
        || [.a, .an].contains(structure.function(unit - 1))
    {
      unit -= 1
    }
    return unit
  }

  private func isFinite(_ unit: Int) -> Bool { structure.classes(unit).contains(.past) }

  private func isPassedOver(_ unit: Int) -> Bool {
    let classes = structure.classes(unit)
    if verb(unit) != nil || phrase(unit) != nil { return false }
    if classes.contains(.including) { return false }
    return classes.contains(.determiner) && structure.function(unit) != .that
      || classes.contains(.weekday)
      || classes.contains(.adverb) && !classes.contains(.preposition)
  }

  /// Behind a comma or "and": a member of a list where people stand before it.
  private func listOrClause(_ unit: Int) -> Governor {
    var before = unit - 1
    while before >= 0,
      structure.mark(before) == .comma || structure.classes(before).contains(.conjunction)
    {
      before -= 1
    }
    if let phrase = phrase(before), people[phrase].end == before + 1 {
      return .list(phrase: phrase)
    }
    return .clauseStart
  }

  // MARK: Objects of verbs at a distance

  /// The verb of which the phrase is an object, through the members of a list: "killed the driver,
  /// a guard and three passengers".
  ///
  /// - Parameter passingStates: whether the states of other members of the list stand between:
  ///   "left five people dead and 20 hurt".
  func verbAhead(of index: Int, passingStates: Bool = false) -> VerbGroup? {
    var unit = people[index].start - 1
    var steps = 0
    var commas = 0
    while unit >= 0, steps < 24 {
      if let group = verb(unit) {
        guard passingStates, group.isBare, group.measure != nil, !hasObject(group) else {
          return group
        }
        unit = group.start - 1
        continue
      }
      let classes = structure.classes(unit)
      if phrase(unit) == nil {
        if classes.isOne(of: [.subordinator, .relative]) { return nil }
        if classes.contains(.preposition), structure.function(unit) != .of,
          !classes.contains(.adverb)
        {
          return nil
        }
        switch structure.mark(unit) {
        case .comma?: commas += 1
        case .dash?: break
        case .semicolon?, .colon?, .quote?, .stop?, .opening?, .closing?: return nil
        default: break
        }
      }
      if commas > 4 { return nil }
      unit -= 1
      steps += 1
    }
    return nil
  }
}
