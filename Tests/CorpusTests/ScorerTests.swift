import ClaimModel
import Foundation
import Testing

@Suite struct `The scorer` {
  @Test(arguments: [
    (#"{"measure": "killed", "low": 21, "high": 21, "group": "hostages"}"#, Agreement?.some(.full)),
    (#"{"measure": "killed", "low": 21, "high": 21, "group": "people"}"#, .full),
    (#"{"measure": "killed", "low": 21, "high": 21, "group": "police"}"#, .quantity),
    (#"{"measure": "killed", "low": 21, "high": null, "group": "hostages"}"#, nil),
    (#"{"measure": "injured", "low": 21, "high": 21, "group": "hostages"}"#, nil),
    (
      #"{"measure": "killed", "low": 21, "high": 21, "group": "hostages", "status": "denied"}"#,
      .source
    ),
    (
      #"{"measure": "killed", "low": 21, "high": 21, "group": "hostages", "kind": "police"}"#,
      .group
    ),
  ])
  func `weighs quantity, group, source and status in turn`(
    _ gold: String, _ agreement: Agreement?
  ) throws {
    let claim = Self.claim(21, at: 0..<20)
    #expect(Agreement(try Self.gold(gold, at: 0..<20), claim) == agreement)
  }

  @Test(arguments: [(0..<20, 1), (79..<90, 1), (80..<90, 0)])
  func `takes claims within sixty code points`(_ place: Range<Int>, _ found: Int) throws {
    let gold = try Self.gold(
      #"{"measure": "killed", "low": 21, "high": 21, "group": "hostages"}"#, at: 0..<20)
    let score = DocumentScore(gold: [gold], claims: [Self.claim(21, at: place)])
    #expect(score.found.count == found)
    #expect(score.missed.count == 1 - found)
    #expect(score.spurious.count == 1 - found)
  }

  @Test(arguments: [(21, 0, 0), (30, 0, 0)])
  func `drops a claim with the optional one that accounts for it`(
    _ number: Int, _ found: Int, _ spurious: Int
  ) throws {
    let gold = try Self.gold(
      #"{"measure": "killed", "low": 21, "high": 21, "group": "hostages", "optional": true}"#,
      at: 0..<20)
    let score = DocumentScore(gold: [gold], claims: [Self.claim(number, at: 0..<20)])
    #expect(score.found.count == found)
    #expect(score.missed.isEmpty)
    #expect(score.spurious.count == spurious)
  }

  @Test(arguments: [
    ([[5]], 5), ([[0]], 0), ([[3, 5], [4, 5]], 9), ([[5, 4], [5, 0]], 9),
    ([[9, 8, 0], [8, 0, 0], [0, 9, 1]], 18), ([[1, 0, 0], [2, 1, 0], [0, 2, 1]], 4), ([], 0),
    ([[7, 6], [6, 1], [0, 6]], 13),
  ])
  func `pairs so that the sum is greatest`(_ weights: [[Int]], _ sum: Int) {
    let pairs = Pairing.pairs(weights)
    #expect(pairs.map { weights[$0.left][$0.right] }.reduce(0, +) == sum)
    #expect(Set(pairs.map(\.right)).count == pairs.count)
  }

  private static func gold(_ json: String, at place: Range<Int>) throws -> GoldClaim {
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let kind = object.removeValue(forKey: "kind")
    let defaults: [String: Any] = [
      "group_alternatives": ["people"], "status": "asserted", "evidence": "", "optional": false,
      "start": place.lowerBound, "end": place.upperBound,
      "sources": kind.map { [["text": "station", "kind": $0]] } ?? [],
    ]
    object.merge(defaults) { own, _ in own }
    if object["group"] as? String == "people" { object["group_alternatives"] = ["hostages"] }
    return try JSONDecoder().decode(
      GoldClaim.self, from: JSONSerialization.data(withJSONObject: object))
  }

  private static func claim(_ number: Int, at place: Range<Int>) -> Claim {
    Claim(
      id: "c", document: "d", article: 1, start: place.lowerBound, end: place.upperBound,
      sentence: "", sentenceStart: 0, measure: .killed, group: .hostages,
      quantity: Quantity(text: "", low: number, high: number, relation: .exactly))
  }
}
