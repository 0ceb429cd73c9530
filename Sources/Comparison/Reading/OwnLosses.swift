import ClaimModel

/// Reads whose losses a claim without a noun is about.
enum OwnLosses {
  /// The group that a claim counts, once the speaker is known.
  ///
  /// An armed group that reports no losses and names nobody speaks of its own fighters. Soldiers
  /// and police do where they say so ("we suffered no losses"); "there were no casualties, police
  /// said" is about everyone. "We lost two men" is about the speaker's own whoever says it. Casualties that a party "inflicted" are the enemy's.
  static func group(of claim: Claim, said voice: Voice) -> Group {
    let harm: [Measure] = [.killed, .injured, .casualties]
    guard claim.status == .asserted, claim.group == .people, harm.contains(claim.measure) else {
      return claim.group
    }
    return group(of: claim, said: voice, Set(LowercasedWords.ofLetters(claim.sentence)))
  }

  private static func group(
    of claim: Claim, said voice: Voice, _ words: Set<Substring>
  ) -> Group {
    if claim.measure == .casualties, !words.isDisjoint(with: inflicting) {
      return enemies(of: voice) ?? claim.group
    }
    if claim.measure == .killed, speaksOfOurDead(words) {
      return fighters(of: voice) ?? claim.group
    }
    guard claim.quantity.low == 0, claim.quantity.high == 0 else { return claim.group }
    let isOwn = !words.isDisjoint(with: suffering)
    switch voice.kind {
    case .armedGroup: return .militants
    case .military where isOwn: return .securityForces
    case .police where isOwn: return .police
    default: return claim.group
    }
  }

  /// Whether the losses are one side's own, and the speaker does not tell which side: they are no
  /// toll of the incident.
  static func isOfUnknownSide(_ claim: Claim, said voice: Voice) -> Bool {
    // Of most claims the figure alone tells.
    guard claim.measure == .killed || claim.quantity.high == 0,
      group(of: claim, said: voice) == .people
    else { return false }
    let words = Set(LowercasedWords.ofLetters(claim.sentence))
    if speaksOfOurDead(words), claim.measure == .killed { return true }
    guard claim.quantity.high == 0 else { return false }
    return !words.isDisjoint(with: suffering.union(inflicting))
  }

  private static func enemies(of voice: Voice) -> Group? {
    switch voice.kind {
    case .armedGroup: return .securityForces
    case .military, .police: return .militants
    default: return nil
    }
  }

  /// "We lost two men".
  private static func speaksOfOurDead(_ words: Set<Substring>) -> Bool {
    words.contains("lost") && !words.isDisjoint(with: ["our", "us", "we"])
  }

  private static func fighters(of voice: Voice) -> Group? {
    switch voice.kind {
    case .armedGroup: return .militants
    case .military: return .securityForces
    case .police: return .police
    default: return nil
    }
  }

  private static let suffering: Set<Substring> = [
    "losses", "our", "suffer", "suffered", "sustain", "sustained",
  ]
  private static let inflicting: Set<Substring> = ["inflict", "inflicted", "inflicting"]

  /// Whose losses a voice speaks of when it counts a group; those present or freed are no losses.
  static func stake(
    of voice: Voice, in groups: Set<Group>, measure: Measure
  ) -> Position.Stake {
    guard measure.isLoss else { return .thirdParty }
    let state: [SourceKind?] = [.military, .police]
    let isState = state.contains(voice.kind) || (voice.kind == .government && voice.side != nil)
    let forces: Set<Group> = [.securityForces, .police, .peacekeepers]
    if !groups.isEmpty, groups.isSubset(of: [.militants]) {
      return voice.kind == .armedGroup ? .ownLosses : isState ? .enemyLosses : .thirdParty
    }
    if !groups.isEmpty, groups.isSubset(of: forces) {
      // Peacekeepers are of neither party.
      if groups == [.peacekeepers] { return .thirdParty }
      return voice.kind == .armedGroup ? .enemyLosses : isState ? .ownLosses : .thirdParty
    }
    return .thirdParty
  }
}
