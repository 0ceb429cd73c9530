import ClaimModel
import Foundation
import Testing

@Suite struct `Term counts` {
  @Test(arguments: [
    [:], ["bus": 1], ["Zamora": 300, "bus": 1, "été": 70_000, "first aid": 2],
    [String(repeating: "long", count: 200): 127, "": 128],
  ])
  func `hold what a dictionary holds, in order`(_ counts: [String: Int]) throws {
    let terms = TermCounts(counts)
    #expect(Array(terms.keys) == counts.keys.sorted())
    #expect(Dictionary(uniqueKeysWithValues: terms.map { ($0.key, $0.value) }) == counts)
    #expect(terms.count == counts.count)
    for (term, count) in counts { #expect(terms[term] == count) }
    #expect(terms["absent"] == nil)
    let coded = try JSONDecoder().decode(TermCounts.self, from: JSONEncoder().encode(terms))
    #expect(coded == terms)
  }

  @Test func `add up`() {
    var terms: TermCounts = ["bus": 1, "ravine": 2]
    terms.add(["bus": 3, "aid": 1])
    #expect(terms == ["aid": 1, "bus": 4, "ravine": 2])
  }
}
