import ClaimModel

/// Reads "has not suffered any casualties" as a claim about the speaker's own fighters.
enum OwnLosses {
  /// The group that a claim counts, once the speaker is known.
  ///
  /// An armed group that reports no losses and names nobody speaks of its own fighters. Soldiers
  /// and police do where they say so ("we suffered no losses"); "there were no casualties, police
  /// said" is about everyone.
  static func group(of claim: Claim, said voice: Voice) -> Group {
    let harm: [Measure] = [.killed, .injured, .casualties]
    guard claim.status == .asserted, claim.group == .people, claim.quantity.low == 0,
      claim.quantity.high == 0,
      harm.contains(claim.measure)
    else { return claim.group }
    switch voice.kind {
    case .armedGroup: return .militants
    case .military where speaksOfOwn(claim.sentence): return .securityForces
    case .police where speaksOfOwn(claim.sentence): return .police
    default: return claim.group
    }
  }

  private static func speaksOfOwn(_ sentence: String) -> Bool {
    let own: Set<Substring> = ["suffer", "suffered", "sustain", "sustained", "our", "losses"]
    let words = sentence.lowercased().split { !$0.isLetter }
    return !Set(words).isDisjoint(with: own)
  }

  /// Whose losses a voice speaks of when it counts a group.
  static func stake(of voice: Voice, in groups: Set<Group>) -> Position.Stake {
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
