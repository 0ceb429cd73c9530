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
    guard first.interval != second.interval || first.relation != second.relation else { return nil }
    if first.interval.meets(second.interval) { return meeting(first, second) }
    let loosened = (first.current.loosened, second.current.loosened)
    if loosened.0.meets(loosened.1) { return Verdict(.rounding, .rounded) }
    if tolerance.permits(first.interval, second.interval) { return Verdict(.rounding, .tolerated) }
    if let scope = differenceOfScope(first, second) { return scope }
    if isOvertaken(first, second) || isOvertaken(second, first) {
      return Verdict(.update, .overtaken)
    }
    return Verdict(.contradiction, .apart)
  }

  /// The verdict on figures that can both be right as they stand.
  private func meeting(_ first: Stance, _ second: Stance) -> Verdict? {
    if first.interval == second.interval, first.relation != .about, second.relation != .about {
      return nil
    }
    let heads = [first.current.head, second.current.head]
    if heads.contains(where: \.speaksOfOneVictim) { return Verdict(.bound, .oneVictim) }
    if first.relation == .about || second.relation == .about {
      return Verdict(.rounding, .rounded)
    }
    return Verdict(.bound, .leavesRoom)
  }

  private func differenceOfScope(_ first: Stance, _ second: Stance) -> Verdict? {
    if isElsewhere(first, second) { return Verdict(.scope, .otherPlace) }
    if isAtAnotherTime(first, second) { return Verdict(.scope, .otherTime) }
    let (lesser, greater) =
      first.interval.isBelow(second.interval) ? (first, second) : (second, first)
    if let verdict = differenceOfGroups(lesser, greater) { return verdict }
    if let reason = accounted(lesser, greater) { return Verdict(.scope, reason) }
    if !lesser.voice.isOpposed(to: greater.voice) {
      if isPartialView(lesser) { return Verdict(.scope, .partialView) }
      if isOwnTotal(greater, beside: lesser) { return Verdict(.scope, .ownTotal) }
    }
    return nil
  }

  /// A part against its whole, or two groups of one kind ("policemen" and "soldiers").
  private func differenceOfGroups(_ lesser: Stance, _ greater: Stance) -> Verdict? {
    let everyone = greater.groups == [.people] && !lesser.groups.contains(.people)
    if everyone, lesser.groups == [.civilians], measure.isHarm {
      return Verdict(.scope, .otherGroup)
    }
    if everyone, !lesser.groups.isSubset(of: Taxonomy.bystanders.groups) {
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
    // Attackers are not counted with anyone else.
    guard kind.groups != [.militants] else { return nil }
    return figures.accounting(
      for: greater.interval.figure - lesser.interval.figure, in: measure,
      besides: lesser.groups.union(greater.groups))
  }

  /// Whether a hospital or a witness counts those that came before its eyes.
  private func isPartialView(_ stance: Stance) -> Bool {
    switch stance.voice.kind {
    case .witness: return true
    case .medical:
      let name = stance.voice.name.lowercased()
      return !["ministry", "authorities", "coroner", "examiner"].contains { name.contains($0) }
    default: return false
    }
  }

  /// Whether a paper sums up beyond the source that the same article cites.
  private func isOwnTotal(_ greater: Stance, beside lesser: Stance) -> Bool {
    greater.voice.kind == nil && lesser.voice.kind != nil && measure.isCumulative
      && greater.current.carriers.isSubset(of: lesser.current.carriers)
  }

  /// Whether the toll may simply have moved on between two figures.
  ///
  /// The lower one must have been given for the last time before the higher one was given at all.
  /// Parties that fight each other do not overtake each other: they disagree.
  private func isOvertaken(_ sooner: Stance, _ later: Stance) -> Bool {
    guard measure.isCumulative || measure.isVolatile, !sooner.voice.isOpposed(to: later.voice),
      let last = sooner.current.lastMoment, let first = later.current.firstMoment,
      first.isAfter(last)
    else { return false }
    return measure.isVolatile || sooner.interval.isBelow(later.interval)
  }
}
