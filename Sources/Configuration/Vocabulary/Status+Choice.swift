internal import ClaimModel

extension Status: Choice {
  static var noun: String { "status" }
  static var nouns: String { "statuses" }

  var meaning: String {
    switch self {
    case .asserted: return "said to be so"
    case .denied: return "the source says that the figure is wrong"
    case .threatened: return "\"will be killed unless\""
    case .feared: return "\"feared dead\", \"could rise to\""
    case .hypothetical: return "plans, drills, conditions"
    }
  }

  var slips: [String] {
    switch self {
    case .asserted: return ["confirmed", "said", "claimed"]
    case .denied: return ["denial", "false"]
    case .feared: return ["possible", "likely", "unconfirmed"]
    case .hypothetical: return ["planned"]
    default: return []
    }
  }
}
