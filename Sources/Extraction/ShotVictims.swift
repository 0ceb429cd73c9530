internal import ClaimModel
internal import Text

/// Settles what a figure for people shot counts, once it is told that some of them died.
///
/// "Two men were shot. One died": a figure that includes the dead counts casualties, not injured.
struct ShotVictims {
  let text: TokenizedText
  let functions: FunctionWordTable

  /// The mentions, with those measured anew of whom a part is told dead right after.
  func settled(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    for index in mentions.indices where isShot(mentions[index]) && hasDead(index, mentions) {
      mentions[index].measure = .casualties
    }
    return mentions
  }

  private func isShot(_ mention: Mention) -> Bool {
    guard mention.measure == .injured, (mention.quantity.low ?? 0) > 1 else { return false }
    return mention.evidence.contains {
      [.shot, .shoot, .shooting, .gunshot, .stabbed].contains(functions[text.tokens[$0].word])
    }
  }

  /// Whether one of the next mentions tells that one of them died, in this sentence or the next.
  private func hasDead(_ index: Int, _ mentions: [Mention]) -> Bool {
    let whole = mentions[index]
    return mentions[(index + 1)...].prefix(3).contains { part in
      part.measure == .killed && part.noun == nil && part.sentence - whole.sentence <= 1
        && (part.quantity.low ?? 0) < (whole.quantity.low ?? 0)
    }
  }
}
