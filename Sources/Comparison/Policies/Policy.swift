package import ClaimModel

/// A published rule that makes one estimate of figures that differ.
///
/// An estimate is what the project behind the rule would print of these positions, as near as its
/// documents tell; it is never an average, and the report names the rule beside it. Positions that
/// only deny a figure take no part, nor does "several" beside a figure. Each rule stands in a file of its own, with its source and with
/// what we do otherwise.
package enum Policy: String, CaseIterable, Codable, Sendable {
  case ucdp, acled, gtd, ibc, airwars, latest

  /// What the rule makes of the positions of one question; nil where there is none.
  package func estimate(_ positions: [Position]) -> Discrepancy.Estimate? {
    let asserted = positions.filter { $0.status == .asserted && ($0.low != nil || $0.high != nil) }
    guard !asserted.isEmpty else { return nil }
    // "Several" is no figure beside figures, but it is more than none.
    let telling = asserted.filter { $0.relation != .vague || $0.figure >= 12 }
    let considered = telling.contains { $0.high != 0 } ? telling : asserted
    switch self {
    case .ucdp: return Policy.ucdpEstimate(considered)
    case .acled: return Policy.acledEstimate(considered)
    case .gtd: return Policy.gtdEstimate(considered)
    case .ibc: return Policy.ibcEstimate(considered)
    case .airwars: return Policy.airwarsEstimate(considered)
    case .latest: return Policy.latestEstimate(considered)
    }
  }

  /// The figure given most often, weighed by carriers; of equals the lowest.
  static func mostCarried(_ positions: [Position]) -> Int? {
    var carriers: [Int: Int] = [:]
    for position in positions { carriers[position.figure, default: 0] += position.voices }
    return carriers.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
  }

  /// From the lowest to the highest number that any position names.
  ///
  /// An open end adds nothing beyond the number that is said: "at least 20" names 20.
  static func span(_ positions: [Position]) -> (low: Int?, high: Int?) {
    let lows = positions.compactMap { $0.low ?? $0.high }
    let highs = positions.compactMap { $0.high ?? $0.low }
    return (lows.min(), highs.max())
  }
}

extension Position {
  /// One number to speak of: the lower bound where there is one, else the upper.
  var figure: Int { low ?? high ?? 0 }

  /// Whether the source is a party to the fighting.
  var isBelligerent: Bool { kind == .armedGroup || kind == .military || stake != .thirdParty }
}
