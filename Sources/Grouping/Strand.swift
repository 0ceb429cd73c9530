internal import ClaimModel

/// What one article, or a background passage of it, tells of one incident: the unit that is grouped.
struct Strand: Sendable {
  /// Identifies the strand and orders strands: document, article, passage.
  var key: Key
  /// The title of the article; a passage has none.
  var headline: String?
  /// Days since 1970 of the publication; nil where unknown.
  var published: Int?
  /// Days since 1970 that the strand names, rising.
  var days: [Int]
  var places: [Place]
  /// Each term, as `Article.terms` spells it, with its count.
  var terms: TermCounts
  /// Ids of the claims that the strand makes.
  var claims: [String]
  /// The passage tells of another time or place than its article's news.
  var isBackground: Bool
  /// For a background passage the days within which it happened, as the text tells.
  var span: ClosedRange<Int>?

  struct Key: Hashable, Comparable, Sendable {
    var document: String
    var article: Int
    /// 0 for the article's own news, then the background passages.
    var passage: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.document, left.article, left.passage) < (right.document, right.article, right.passage)
    }
  }
}
