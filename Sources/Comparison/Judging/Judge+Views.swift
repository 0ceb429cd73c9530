import ClaimModel

extension Judge {
  /// Whether a hospital, an ambulance service or a witness counts those that came before its eyes.
  func isPartialView(_ stance: Stance) -> Bool {
    let name = stance.voice.name.lowercased()
    switch stance.voice.kind {
    case .witness: return true
    case .medical:
      return !["ministry", "authorities", "coroner", "examiner"].contains { name.contains($0) }
    case .international, .government:
      return ["ambulance", "red cross", "red crescent"].contains { name.contains($0) }
    default: return false
    }
  }

  /// Whether a source speaks of some of the people in passing, within an article that gives more.
  ///
  /// Of children, workers or foreigners a speaker often names those he knows of ("four of my
  /// pupils"); of anybody, less than a tenth of the figure beside it is a first word or a part.
  func isPassingMention(_ lesser: Stance, beside greater: Stance) -> Bool {
    guard lesser.interval.figure > 0,
      !lesser.current.carriers.isDisjoint(with: greater.current.carriers)
    else { return false }
    // Several actions of one day, summed and told one by one.
    if measure == .casualties, kind.groups == [.people] { return true }
    // Two arms of one force in one article: town police and state investigators.
    if lesser.voice.kind == greater.voice.kind, lesser.voice.kind == .police { return true }
    let parts: Set<Group> = [
      .children, .women, .workers, .crew, .medics, .journalists, .officials, .foreigners,
      .prisoners, .students,
    ]
    return kind.groups.isSubset(of: parts) || lesser.interval.figure * 10 < greater.interval.figure
  }

  /// Whether a source tells of some of the captives in an article that counts them all: "gunmen
  /// walked about 35 hostages into the hills".
  func isGroupLedAway(_ lesser: Stance, beside greater: Stance) -> Bool {
    measure == .captured && lesser.interval.figure > 0
      && lesser.interval.figure * 3 < greater.interval.figure
      && !lesser.current.carriers.isDisjoint(with: greater.current.carriers)
  }

  /// Whether a paper sums up beyond the source that the same article cites.
  func isOwnTotal(_ greater: Stance, beside lesser: Stance) -> Bool {
    greater.voice.kind == nil && lesser.voice.kind != nil
      && (measure.isCumulative || measure.isHarm)
      && greater.current.carriers.isSubset(of: lesser.current.carriers)
  }
}
