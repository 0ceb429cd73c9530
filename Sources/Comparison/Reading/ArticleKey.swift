import ClaimModel

/// Names one article of one document.
struct ArticleKey: Hashable, Comparable, Sendable {
  let document: String
  let article: Int

  init(document: String, article: Int) {
    self.document = document
    self.article = article
  }

  init(_ claim: Claim) { self.init(document: claim.document, article: claim.article) }

  static func < (left: ArticleKey, right: ArticleKey) -> Bool {
    (left.document, left.article) < (right.document, right.article)
  }
}
