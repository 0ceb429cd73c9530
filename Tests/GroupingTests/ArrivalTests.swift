import ClaimModel
import Testing

@testable import Grouping

/// Forty reports of twelve incidents in one month, with a claim each and some background, made of a
/// seed: alike enough in pairs that the order of joining could matter.
private struct Month {
  var articles: [Article] = []
  var claims: [Claim] = []

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let common = (0..<40).map { "common\($0)" }
    for incident in 0..<12 {
      let own = (0..<14).map { "own\(incident)x\($0)" }
      let town = "Town\(incident / 2)"
      for report in 0..<Int.random(in: 1...6, using: &random) {
        let words =
          Array(own.shuffled(using: &random).prefix(7))
          + Array(common.shuffled(using: &random).prefix(12)) + [town, "Force\(incident % 3)"]
        let day = 1 + incident * 2 + Int.random(in: 0...2, using: &random)
        let id = "r\(incident)-\(report)"
        articles.append(
          GroupingFixtures.article(
            id, words.joined(separator: " "), published: iso(day + 1), days: [iso(day)], place: town
          ))
        claims.append(
          GroupingFixtures.claim(
            "c-\(id)", in: id, "\(incident) died.", number: incident + 1,
            background: report == 3, start: 0))
      }
    }
  }

  private func iso(_ day: Int) -> String {
    GroupingFixtures.day("2024-05-01")?.adding(days: day).description ?? ""
  }
}

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
