internal import ClaimModel

extension Discrepancy.Kind: Choice {
  static var noun: String { "kind of disagreement" }
  static var nouns: String { "kinds of disagreement" }

  var meaning: String {
    switch self {
    case .contradiction: return "the figures cannot all be right"
    case .imbalance: return "parts do not fit their whole, or a toll fell without a correction"
    case .denial: return "one source says that another's figure is wrong"
    case .update: return "a later figure of the same source, or a toll that has moved on"
    case .scope: return "other people, places or periods are counted"
    case .subset: return "one figure is a part of the other"
    case .bound: return "one figure keeps to the bound that the other sets"
    case .rounding: return "one figure is a rounding of the other"
    }
  }

  var slips: [String] {
    switch self {
    case .contradiction: return ["contradictions", "conflict", "disagreement"]
    case .denial: return ["denied", "denials"]
    case .update: return ["updates", "updated", "revision"]
    default: return []
    }
  }
}
