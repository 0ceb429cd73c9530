import ClaimModel

/// Says how the stances of two voices on one question differ.
///
/// A contradiction is what remains when nothing else accounts for the difference: the order of the
/// rules below is the order in which an editor would ask. Judging is symmetric.
struct Judge {
  let measure: Measure
  let kind: Taxonomy.Kind
  let tolerance: Tolerance
  let figures: IncidentFigures

  /// The verdict on two stances; nil where they say the same.
  func verdict(on first: Stance, _ second: Stance) -> Verdict? {
    if first.interval.meets(second.interval) { return meeting(first, second) }
    let loosened = (first.current.loosened, second.current.loosened)
    if loosened.0.meets(loosened.1) {
      return Verdict(.rounding, isVague(first, second) ? .looseWords : .rounded)
    }
    if tolerance.permits(first.interval, second.interval) { return Verdict(.rounding, .tolerated) }
    if let scope = differenceOfScope(first, second) { return scope }
    if isOvertaken(first, second) || isOvertaken(second, first) {
      return Verdict(.update, .overtaken)
    }
    if isLetGo(first, second) || isLetGo(second, first) { return Verdict(.scope, .otherTime) }
    if isUndated(first, second) { return Verdict(.scope, .undated) }
    return Verdict(.contradiction, .apart)
  }

  /// The verdict on figures that can both be right as they stand.
  ///
  /// "At least 14" beside 14 gives the same number and is no difference; nor do "several", or one
  /// victim told of, differ from anything.
  private func meeting(_ first: Stance, _ second: Stance) -> Verdict? {
    if first.interval.figure == second.interval.figure { return nil }
    if first.saysLittle || second.saysLittle { return nil }
    let isBounded = first.interval.high != nil && second.interval.high != nil
    let isAbout = first.relation == .about || second.relation == .about
    return isBounded && isAbout ? Verdict(.rounding, .rounded) : Verdict(.bound, .leavesRoom)
  }

  private func isVague(_ first: Stance, _ second: Stance) -> Bool {
    first.relation == .vague || second.relation == .vague
  }

  private func differenceOfScope(_ first: Stance, _ second: Stance) -> Verdict? {
    if isElsewhere(first, second) { return Verdict(.scope, .otherPlace) }
    if isAtAnotherTime(first, second) { return Verdict(.scope, .otherTime) }
    let (lesser, greater) =
      first.interval.isBelow(second.interval) ? (first, second) : (second, first)
    if let verdict = differenceOfGroups(lesser, greater) { return verdict }
    if isGroupLedAway(lesser, beside: greater) { return Verdict(.scope, .someOfThem) }
    if let reason = accounted(lesser, greater) { return Verdict(.scope, reason) }
    if !lesser.voice.isOpposed(to: greater.voice) {
      if isPartialView(lesser) { return Verdict(.scope, .partialView) }
      if isPassingMention(lesser, beside: greater) { return Verdict(.scope, .someOfThem) }
      if isOwnTotal(greater, beside: lesser) { return Verdict(.scope, .ownTotal) }
    }
    return nil
  }

  /// A part against its whole, or two groups of one kind ("policemen" and "soldiers").
  private func differenceOfGroups(_ lesser: Stance, _ greater: Stance) -> Verdict? {
    if kind.isNamed { return nil }
    if measure == .casualties, kind.groups == [.people],
      lesser.voice.isBelligerent || greater.voice.isBelligerent
    {
      // "Casualties" of a party without a noun may be its own or the enemy's.
      return Verdict(.scope, .otherGroup)
    }
    if measure == .present, kind.groups == [.people],
      lesser.interval.figure * 3 < greater.interval.figure
    {
      // Two of the wounded found "at the scene" are not the 250 guests of the party.
      return Verdict(.scope, .otherGroup)
    }
    if measure == .present, kind.groups.contains(.securityForces) {
      // Troops sent in are counted by the same words as those who were there.
      return Verdict(.scope, .otherGroup)
    }
    let everyone = greater.groups == [.people] && !lesser.groups.contains(.people)
    if everyone, lesser.groups == [.civilians], measure.isHarm {
      return Verdict(.scope, .otherGroup)
    }
    if everyone, !lesser.groups.isSubset(of: Taxonomy.bystanders.groups) {
      return Verdict(.subset, .partOfWhole)
    }
    if lesser.countsOneNation, !greater.countsOneNation, !lesser.voice.isOpposed(to: greater.voice)
    {
      return Verdict(.subset, .partOfWhole)
    }
    guard lesser.groups.isDisjoint(with: greater.groups),
      lesser.groups.union(greater.groups).isSubset(of: Taxonomy.securityForces.groups)
    else { return nil }
    let isWhole = greater.groups.contains(.securityForces)
    return isWhole ? Verdict(.subset, .partOfWhole) : Verdict(.scope, .otherGroup)
  }

  /// Whether the difference is the exact count of somebody else.
  private func accounted(_ lesser: Stance, _ greater: Stance) -> Verdict.Reason? {
    guard lesser.interval.isPoint, greater.interval.isPoint else { return nil }
    guard measure.isHarm || measure == .present else { return nil }
    let difference = greater.interval.figure - lesser.interval.figure
    let exact = figures.accounting(
      for: difference, in: measure, besides: lesser.groups.union(greater.groups), among: kind)
    if exact != nil || measure != .injured { return exact }
    // "Two of her friends were shot": who is shot may be dead.
    guard greater.current.statements.allSatisfy(\.speaksOfShots) else { return nil }
    return figures.deaths(atLeast: difference)
  }

  /// Whether the toll may simply have moved on between two figures.
  ///
  /// The lower one must have been given for the last time before the higher one was given at all,
  /// or the words put one of them before the other. Parties that fight each other do not overtake
  /// each other: they disagree.
  private func isOvertaken(_ sooner: Stance, _ later: Stance) -> Bool {
    guard !sooner.voice.isOpposed(to: later.voice) else { return false }
    if sooner.isPut(before: later) { return true }
    if later.isPut(before: sooner) { return false }
    guard measure.isCumulative || measure.isVolatile, later.begins(after: sooner) else {
      return false
    }
    return measure.isVolatile || sooner.interval.isBelow(later.interval)
  }

  /// Whether fewer hostages are held than were on a day before: enemies can both be right there.
  private func isLetGo(_ sooner: Stance, _ later: Stance) -> Bool {
    measure == .captured && !kind.groups.isDisjoint(with: Taxonomy.bystanders.groups)
      && later.begins(after: sooner) && later.interval.isBelow(sooner.interval)
  }

  /// Whether two reports of a running toll bear no dates, so that one may only be older.
  ///
  /// Within one article both stand side by side and are held against each other.
  private func isUndated(_ first: Stance, _ second: Stance) -> Bool {
    guard measure.isCumulative || measure.isVolatile, !first.voice.isOpposed(to: second.voice),
      first.current.lastMoment == nil || second.current.lastMoment == nil
    else { return false }
    return first.current.carriers.isDisjoint(with: second.current.carriers)
  }
}
