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

  @Test func `words that any number of texts share hide no copy of late`() {
    func framed(_ id: String, _ own: UInt32, published: String) -> Article {
      GroupingFixtures.article(
        id, "words", published: published, sketch: Array(1...8) + Array(own..<own + 56))
    }
    let others = (0..<200).map { number in
      framed("other-\(number)", 10_000 + 100 * UInt32(number), published: "2024-05-01")
    }
    let carriers = Carriers(
      articles: others + [
        framed("copy", 1000, published: "2024-05-03"),
        framed("wire", 1000, published: "2024-05-02"),
      ])
    #expect(carriers.original(document: "copy", article: 1).document == "wire")
    #expect(carriers.original(document: "other-0", article: 1).document == "other-0")
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
