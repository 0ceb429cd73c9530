/// The published rules that give low, best and high of several figures.
package enum PolicyName: String, CaseIterable, Sendable, Hashable, Choice {
  case ucdp, acled, gtd, ibc, airwars, latest

  static let noun = "policy"
  static let nouns = "policies"

  var meaning: String {
    switch self {
    case .ucdp: return "best, low and high of reliable sources"
    case .acled: return "the most conservative figure"
    case .gtd: return "the newest, else the majority, else the lowest; not the perpetrators' own"
    case .ibc: return "minimum to maximum"
    case .airwars: return "minimum to maximum"
    case .latest: return "the newest figure"
    }
  }
}
