import ClaimModel
import Testing

@testable import Grouping

struct `Copies of one text are one voice` {
  private func article(_ id: String, _ hashes: ClosedRange<UInt32>, published: String) -> Article {
    GroupingFixtures.article(id, "words", published: published, sketch: Array(hashes))
  }

  @Test(arguments: [("copy", "wire"), ("wire", "wire"), ("other", "other"), ("short", "short")])
  func `an article is led back to the first that carried it`(_ document: String, _ original: String)
  {
    let carriers = Carriers(articles: [
      article("copy", 1...64, published: "2024-05-03"),
      article("wire", 6...69, published: "2024-05-02"),
      article("other", 500...563, published: "2024-05-01"),
      article("short", 60...70, published: "2024-05-01"),
    ])
    #expect(carriers.original(document: document, article: 1).document == original)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], [1, 2, 3, 4], 1.0), ([1, 2, 3, 4], [5, 6, 7, 8], 0.0),
      ([1, 3, 5, 7], [1, 2, 3, 4], 0.5),
      ([], [1], 0.0),
    ] as [([UInt32], [UInt32], Double)])
  func `resemblance is the share of the joint smallest hashes`(
    _ left: [UInt32], _ right: [UInt32], _ share: Double
  ) {
    #expect(Carriers.resemblance(left, right) == share)
    #expect(Carriers.resemblance(right, left) == share)
  }
}

struct `Stems bring forms together` {
  @Test(arguments: [
    ("shooting", "shoot"), ("shoots", "shoot"), ("stopped", "stop"), ("bodies", "body"),
    ("press", "press"), ("crisis", "crisis"), ("bus", "bus"), ("police", "polic"),
  ])
  func `a form has its stem`(_ word: String, _ stem: String) {
    #expect(Stem.of(word) == stem)
  }
}
