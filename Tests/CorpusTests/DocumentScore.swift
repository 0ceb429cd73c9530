import ClaimModel

/// The claims of one document beside those of the gold.
///
/// A claim can stand for a gold claim where their words overlap once the gold's are widened by 60
/// code points on either side.
/// Pairs are one to one: as many as possible, then as right as possible. A claim
/// that an optional gold claim accounts for counts for nothing.
struct DocumentScore {
  /// The gold claims that were found, and how well.
  private(set) var found: [(gold: GoldClaim, claim: Claim, agreement: Agreement)] = []
  private(set) var missed: [GoldClaim] = []
  /// Claims that no gold claim accounts for.
  private(set) var spurious: [Claim] = []

  init(gold: [GoldClaim], claims: [Claim]) {
    var freeGold = Set(gold.indices)
    var freeClaims = Set(claims.indices)
    for (row, column) in Pairing.pairs(Self.weights(gold, claims, by: Self.rightness)) {
      freeGold.remove(row)
      freeClaims.remove(column)
      guard !gold[row].isOptional, let agreement = Agreement(gold[row], claims[column]) else {
        continue
      }
      found.append((gold[row], claims[column], agreement))
    }
    let rest = freeGold.sorted().map { gold[$0] }
    let left = freeClaims.sorted()
    let excused = Pairing.pairs(Self.weights(rest, left.map { claims[$0] }, by: Self.likeness))
      .filter { rest[$0.left].isOptional }.map { left[$0.right] }
    missed = rest.filter { !$0.isOptional }
    spurious = freeClaims.subtracting(excused).sorted().map { claims[$0] }
  }

  private static let widening = 60

  private static func weights(
    _ gold: [GoldClaim], _ claims: [Claim], by weight: (GoldClaim, Claim) -> Int
  ) -> [[Int]] {
    gold.map { gold in claims.map { isNear(gold, $0) ? weight(gold, $0) : 0 } }
  }

  private static func isNear(_ gold: GoldClaim, _ claim: Claim) -> Bool {
    claim.start < gold.end + widening && claim.end > gold.start - widening
  }

  /// A right claim that counts weighs more than all that can be gained elsewhere.
  private static func rightness(_ gold: GoldClaim, _ claim: Claim) -> Int {
    guard let agreement = Agreement(gold, claim) else { return 0 }
    let counted = gold.isOptional ? 0 : 1_000_000_000 + agreement.rawValue * 1_000_000
    let optional = gold.isOptional ? 10_000 + agreement.rawValue * 1000 : 0
    return counted + optional + closeness(gold, claim)
  }

  /// How probably a claim that is not right means a gold claim.
  private static func likeness(_ gold: GoldClaim, _ claim: Claim) -> Int {
    let hasMeasure = gold.measure == claim.measure
    let hasNumbers = gold.low == claim.quantity.low && gold.high == claim.quantity.high
    guard hasMeasure || hasNumbers && !gold.isOptional else { return 0 }
    let overlaps = overlap(gold, claim) > 0 ? 20_000_000 : 0
    return 10_000_000 + overlaps + (hasNumbers ? 20_000 : 0) + (hasMeasure ? 10_000 : 0)
      + (gold.isOptional ? 0 : 1000) + closeness(gold, claim)
  }

  /// 1 to 100: how much of the longer stretch both cover, or how near they are.
  private static func closeness(_ gold: GoldClaim, _ claim: Claim) -> Int {
    let shared = overlap(gold, claim)
    guard shared > 0 else { return max(1, 50 + shared * 50 / widening) }
    return 50 + 50 * shared / max(gold.end - gold.start, claim.end - claim.start)
  }

  private static func overlap(_ gold: GoldClaim, _ claim: Claim) -> Int {
    min(gold.end, claim.end) - max(gold.start, claim.start)
  }
}
