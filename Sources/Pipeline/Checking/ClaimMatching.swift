internal import ClaimModel
internal import Configuration

/// Pairs expected claims with those that a text gives, so that as many as possible find a partner.
///
/// An expectation that leaves fields open fits several claims; augmenting paths (Kuhn 1955) give
/// each the claim that the others can spare.
struct ClaimMatching {
  let missing: [ExpectedClaim]
  let unexpected: [Claim]

  init(expected: [ExpectedClaim], claims: [Claim]) {
    var search = Search(
      candidates: expected.map { one in claims.indices.filter { one.isMet(by: claims[$0]) } })
    for index in expected.indices { search.place(index) }
    let partners = search.partners
    let placed = Set(partners.values)
    missing = expected.indices.filter { !placed.contains($0) }.map { expected[$0] }
    unexpected = claims.indices.filter { partners[$0] == nil }.map { claims[$0] }
  }

  private struct Search {
    /// For each expectation the claims that meet it.
    let candidates: [[Int]]
    /// The expectation that has a claim, by claim.
    var partners: [Int: Int] = [:]

    mutating func place(_ expectation: Int) {
      var tried: Set<Int> = []
      _ = place(expectation, &tried)
    }

    private mutating func place(_ expectation: Int, _ tried: inout Set<Int>) -> Bool {
      for claim in candidates[expectation] where tried.insert(claim).inserted {
        if let holder = partners[claim], !place(holder, &tried) { continue }
        partners[claim] = expectation
        return true
      }
      return false
    }
  }
}

extension ExpectedClaim {
  /// Whether the claim is as expected; what the expectation leaves out is not looked at.
  func isMet(by claim: Claim) -> Bool {
    guard claim.measure == measure else { return false }
    if let group, claim.group != group { return false }
    if let figure, (claim.quantity.low, claim.quantity.high) != (figure.low, figure.high) {
      return false
    }
    if let status, claim.status != status { return false }
    switch source {
    case nil: return true
    case .own: return claim.sources.isEmpty
    case .kind(let kind): return claim.sources.contains { $0.kind == kind }
    case .named(let name): return claim.sources.contains { $0.name == name || $0.text == name }
    }
  }
}
