internal import Attribution
internal import ClaimModel
internal import Text

/// What a mention means once it is known who says it.
enum AttributedReading {
  /// Losses that a source reports as its own are of its own people: "it has not suffered any
  /// casualties", said by an armed group, counts militants.
  static func group(of attributed: AttributedMention) -> Group {
    guard attributed.mention.isOwnLoss else { return attributed.mention.group }
    switch attributed.sources.first?.kind {
    case .armedGroup: return .militants
    case .military: return .securityForces
    case .police: return .police
    default: return attributed.mention.group
    }
  }

  /// Harm that an armed group announces for the future is a threat.
  static func status(of attributed: AttributedMention) -> Status {
    // "Denied that it had lost any men": to deny any is to say none.
    let quantity = attributed.mention.quantity
    if attributed.status == .denied, quantity.low == 0, quantity.high == 0,
      quantity.text.lowercased() == "any"
    {
      return .asserted
    }
    let isHarm = [.killed, .injured, .captured].contains(attributed.mention.measure)
    let cue = attributed.sources.first?.cue?.lowercased() ?? ""
    let isFear = cue.hasPrefix("fear")
    let isAhead =
      attributed.status == .hypothetical || attributed.status == .feared && !isFear
    guard isHarm, isAhead, attributed.sources.contains(where: { $0.kind == .armedGroup }) else {
      return attributed.status
    }
    return .threatened
  }
}
