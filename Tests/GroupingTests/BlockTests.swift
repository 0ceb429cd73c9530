import ClaimModel
import Testing

@testable import Grouping

/// What several machines make of blocks, each of some of them, beside what one makes of the whole.
struct `Incidents of blocks` {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `are those of the whole, however blocks are dealt out`(_ seed: UInt64) {
    let month = Month(seed: seed)
    let shares = Shares(month, seed: seed)
    #expect(shares.count > 3)
    #expect(shares.sameAsWhole())
  }

  @Test(arguments: [0, 0.1, 0.3, 0.7, 0.95, 1])
  func `are those of the whole at any threshold`(_ threshold: Double) {
    #expect(Shares(Month(seed: 4), GroupingOptions(threshold: threshold), seed: 1).sameAsWhole())
  }

  @Test(arguments: [
    GroupingOptions(together: [["r0-0", "r5-0", "r9-0"]]),
    GroupingOptions(apart: [["c-r2-0", "c-r2-1"], ["r3-0", "r3-1", "r7-0"]]),
    GroupingOptions(pinned: [PinnedIncident(name: "Two towns", places: ["Town1", "Town4"])]),
    GroupingOptions(window: 1),
  ])
  func `keep to what the configuration says`(_ options: GroupingOptions) {
    #expect(Shares(Month(seed: 7), options, seed: 2).sameAsWhole())
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `bear the ids of an earlier grouping`(_ seed: UInt64) {
    let month = Month(seed: seed)
    let half = month.articles.indices.filter { $0 % 2 == Int(seed % 2) }.map { month.articles[$0] }
    let documents = Set(half.map(\.document))
    let grouper = Grouper(
      options: GroupingOptions(threshold: 0.2, together: [["r1-0", "r2-0"], ["r6-0", "r8-0"]]))
    let known = grouper.group(
      articles: half, claims: month.claims.filter { documents.contains($0.document) }
    ).incidents
    let shares = Shares(month, seed: seed, known: known)
    #expect(shares.sameAsWhole())
  }

  /// A strand whose weak pairs are many can still be drawn to a group of more than
  /// `CandidateBlocks.candidatesOfStrand`, over as many neighbours of which its chances are averaged.
  @Test func `hold what a crowd of weak pairs may draw together`() {
    let crowd = CandidateBlocks.candidatesOfStrand + 20
    let strong = (1..<crowd).map {
      Agglomeration.Pair(first: $0 - 1, second: $0, probability: 0.9, likeness: 0.9)
    }
    let weak = (0..<crowd).map {
      Agglomeration.Pair(first: $0, second: crowd, probability: 0.09, likeness: 0.1)
    }
    let few = Array(weak.prefix(CandidateBlocks.candidatesOfStrand))
    let together = BlockFinder.ties(strong + weak, strands: crowd + 1, threshold: 0.5)
    #expect(Set(together.map { [$0.first, $0.second] }).count == strong.count + weak.count)
    let apart = BlockFinder.ties(strong + few, strands: crowd + 1, threshold: 0.5)
    #expect(apart.count == strong.count)
  }

  @Test func `do without what is not at hand`() {
    let month = Month(seed: 3)
    let blocks = Grouper().blocks(articles: month.articles, claims: month.claims)
    let missing = month.articles[0].document
    let result = Grouper().group(
      articles: month.articles.filter { $0.document != missing },
      claims: month.claims.filter { $0.document != missing }, within: blocks)
    #expect(result.claims.count == month.claims.count { $0.document != missing })
    #expect(result.claims.allSatisfy { $0.incident != nil })
  }
}

/// The blocks of a month, dealt out to some machines, each with the documents of its own.
private struct Shares {
  let count: Int
  private let whole: GroupingResult
  private let parts: [GroupingResult]

  init(
    _ month: Month, _ options: GroupingOptions = GroupingOptions(), seed: UInt64,
    known: [Incident] = []
  ) {
    let grouper = Grouper(options: options)
    let blocks = grouper.blocks(articles: month.articles, claims: month.claims, known: known)
    var random = SeededRandom(seed: seed)
    let machines = Int.random(in: 2...5, using: &random)
    let dealt = Dictionary(grouping: blocks) { _ in Int.random(in: 0..<machines, using: &random) }
    count = blocks.count
    whole = grouper.group(articles: month.articles, claims: month.claims, known: known)
    parts = dealt.values.map { share in
      let documents = Set(share.flatMap(\.members).map(\.document))
      return grouper.group(
        articles: month.articles.filter { documents.contains($0.document) },
        claims: month.claims.filter { documents.contains($0.document) }, known: known,
        within: share.shuffled(using: &random))
    }
  }

  func sameAsWhole() -> Bool {
    let claims = parts.flatMap(\.claims).sorted { $0.id < $1.id }
    let incidents = parts.flatMap(\.incidents).sorted { $0.id < $1.id }
    return claims == whole.claims.sorted { $0.id < $1.id }
      && incidents == whole.incidents.sorted { $0.id < $1.id }
      && Set(parts.flatMap(\.membership)) == Set(whole.membership)
  }
}
