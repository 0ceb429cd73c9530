import ClaimModel
import Testing

@testable import Grouping

struct `The order in which documents arrive` {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `leaves no trace in the incidents of one batch`(_ seed: UInt64) {
    let month = Month(seed: 7)
    var random = SeededRandom(seed: seed)
    let straight = Grouper().group(articles: month.articles, claims: month.claims)
    let shuffled = Grouper().group(
      articles: month.articles.shuffled(using: &random),
      claims: month.claims.shuffled(using: &random))
    #expect(straight.incidents == shuffled.incidents)
    #expect(straight.membership == shuffled.membership)
  }

  /// What may differ by the order is which id an incident bears; none that was ever given is lost.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `leaves no trace but the ids where they come a few at a time`(_ seed: UInt64) {
    let month = Month(seed: seed % 3)
    var random = SeededRandom(seed: seed)
    let order = month.articles.shuffled(using: &random)
    var known: [Incident] = []
    var given: Set<String> = []
    var count = 0
    while count < order.count {
      count = min(order.count, count + Int.random(in: 1...6, using: &random))
      let arrived = Set(order[..<count].map(\.document))
      known =
        Grouper().group(
          articles: Array(order[..<count]),
          claims: month.claims.filter { arrived.contains($0.document) }, known: known
        ).incidents
      given.formUnion(known.map(\.id))
      #expect(Set(known.map(\.id)).count == known.count)
      #expect(given.isSubset(of: known.flatMap { [$0.id] + $0.formerIds }))
    }
    let atOnce = Grouper().group(articles: month.articles, claims: month.claims).incidents
    #expect(
      Set(known.map { Set($0.claims + $0.documents) })
        == Set(atOnce.map { Set($0.claims + $0.documents) }))
    #expect(Set(known.map(\.title)) == Set(atOnce.map(\.title)))
  }

  @Test func `what was joined and falls apart again has ids that say one thing`() throws {
    let articles = GroupingFixtures.week
    let grouper = Grouper(options: GroupingOptions(apart: [["ferry-1", "ferry-2"]]))
    let apart = grouper.group(articles: articles, claims: []).incidents
    let joined = Grouper(options: GroupingOptions(together: [["ferry-1", "ferry-2"]]))
      .group(articles: articles, claims: [], known: apart).incidents
    let again = grouper.group(articles: articles, claims: [], known: joined).incidents
    #expect(joined.contains { !$0.formerIds.isEmpty })
    let ids = again.flatMap { [$0.id] + $0.formerIds }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSuperset(of: joined.flatMap { [$0.id] + $0.formerIds }))
  }
}
