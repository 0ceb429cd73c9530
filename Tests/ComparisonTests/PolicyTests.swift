import ClaimModel
import Comparison
import Testing

@Suite struct PolicyTests {
  static func position(
    _ source: String, _ kind: SourceKind?, _ low: Int?, _ high: Int?,
    _ relation: Relation = .exactly, stake: Position.Stake = .thirdParty, voices: Int = 1,
    day: String? = "2025-03-12", status: Status = .asserted
  ) -> Position {
    Position(
      source: source, kind: kind, stake: stake, voices: voices, low: low, high: high,
      relation: relation, status: status, reported: day)
  }

  /// Police 12, a hospital at least 15, the rebels 50, and two papers' 12 the day before.
  static let positions = [
    position("police", .police, 12, 12),
    position("hospital", .medical, 15, nil, .atLeast),
    position("rebels", .armedGroup, 50, 50, stake: .enemyLosses),
    position("Atlas", nil, 10, 10, voices: 2, day: "2025-03-11"),
  ]

  @Test(arguments: [
    (Policy.ucdp, Discrepancy.Estimate(low: 10, best: 10, high: 15)),
    (.acled, Discrepancy.Estimate(low: nil, best: 10, high: nil)),
    (.gtd, Discrepancy.Estimate(low: nil, best: 12, high: nil)),
    (.ibc, Discrepancy.Estimate(low: 10, best: nil, high: 50)),
    (.airwars, Discrepancy.Estimate(low: 10, best: nil, high: 50)),
    (.latest, Discrepancy.Estimate(low: 12, best: 12, high: 12)),
  ])
  func `each policy reads the same positions by its own rule`(
    _ policy: Policy, _ estimate: Discrepancy.Estimate
  ) {
    #expect(policy.estimate(Self.positions) == estimate)
  }

  @Test(arguments: Policy.allCases)
  func `no positions give no estimate`(_ policy: Policy) {
    #expect(policy.estimate([]) == nil)
  }

  @Test(arguments: Policy.allCases)
  func `a denied figure is no estimate`(_ policy: Policy) {
    let denied = [Self.position("officials", .government, 50, 50, status: .denied)]
    #expect(policy.estimate(denied) == nil)
  }

  @Test(arguments: Policy.allCases)
  func `an estimate never depends on the order of the positions`(_ policy: Policy) {
    var generator = SeededRandom(seed: 11)
    for _ in 0..<50 {
      let shuffled = Self.positions.shuffled(using: &generator)
      #expect(policy.estimate(shuffled) == policy.estimate(Self.positions))
    }
  }

  @Test(arguments: Policy.allCases)
  func `low, best and high stand in their order`(_ policy: Policy) throws {
    let estimate = try #require(policy.estimate(Self.positions))
    let numbers = [estimate.low, estimate.best, estimate.high].compactMap { $0 }
    #expect(numbers == numbers.sorted())
  }

  @Test func `acled takes dozens for twelve`() {
    let dozens = [Self.position("police", .police, 24, nil, .vague)]
    #expect(Policy.acled.estimate(dozens)?.best == 12)
  }

  @Test func `gtd takes the majority of the newest day, and without one the lowest`() {
    let majority = [
      Self.position("police", .police, 14, 14, voices: 3),
      Self.position("mayor", .government, 12, 12, voices: 1),
    ]
    let even = [
      Self.position("police", .police, 14, 14), Self.position("mayor", .government, 12, 12),
    ]
    #expect(Policy.gtd.estimate(majority)?.best == 14)
    #expect(Policy.gtd.estimate(even)?.best == 12)
  }

  @Test func `gtd takes the perpetrators at their word only where nobody else speaks`() {
    let alone = [Self.position("rebels", .armedGroup, 50, 50)]
    let beside = alone + [Self.position("police", .police, 12, 12, day: "2025-03-10")]
    #expect(Policy.gtd.estimate(alone)?.best == 50)
    #expect(Policy.gtd.estimate(beside)?.best == 12)
  }

  @Test func `airwars does not let a belligerent's zero lower the minimum`() {
    let positions = [
      Self.position("army", .military, 0, 0), Self.position("residents", .witness, 7, 9, .range),
    ]
    #expect(
      Policy.airwars.estimate(positions) == Discrepancy.Estimate(low: 7, best: nil, high: 9))
    #expect(Policy.ibc.estimate(positions) == Discrepancy.Estimate(low: 0, best: nil, high: 9))
  }
}
