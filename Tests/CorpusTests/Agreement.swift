import ClaimModel

/// How much of a claim is as the gold has it; each level asks for the ones before it.
enum Agreement: Int, CaseIterable, Comparable {
  /// Measure, low and high.
  case quantity = 1
  case group, source
  /// And the status.
  case full

  static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }

  /// The highest level that the two reach; nil where they do not even agree on the quantity.
  init?(_ gold: GoldClaim, _ claim: Claim) {
    guard gold.measure == claim.measure, gold.low == claim.quantity.low,
      gold.high == claim.quantity.high
    else { return nil }
    let hasGroup = claim.group == gold.group || gold.alternatives.contains(claim.group)
    if !hasGroup {
      self = .quantity
    } else if !Agreement.citesTheSame(gold, claim) {
      self = .group
    } else {
      self = gold.status == claim.status ? .full : .source
    }
  }

  /// Nobody on both sides, or one source on each of the same kind or with a word in common.
  private static func citesTheSame(_ gold: GoldClaim, _ claim: Claim) -> Bool {
    guard !gold.sources.isEmpty, !claim.sources.isEmpty else {
      return gold.sources.isEmpty && claim.sources.isEmpty
    }
    return gold.sources.contains { expected in
      claim.sources.contains { found in
        found.kind == expected.kind
          || !words(expected.text).isDisjoint(with: words("\(found.text) \(found.name)"))
      }
    }
  }

  /// The words that tell one source from another.
  private static func words(_ text: String) -> Set<String> {
    let hollow: Set<String> = [
      "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or",
      "his", "her", "its", "their", "one", "two", "some", "other", "another", "source", "sources",
      "official", "officials", "spokesman", "spokesmen", "spokeswoman", "spokesperson", "said",
      "reported", "report", "reports", "who", "that", "which", "not", "was", "were",
    ]
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words).subtracting(hollow)
  }
}
