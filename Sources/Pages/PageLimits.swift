/// How large and how deep a page may be.
///
/// No page of a news site comes near these bounds; what does is broken or meant to do harm.
package struct PageLimits: Sendable, Hashable {
  /// The bytes of a page, as it comes and in UTF-8.
  package var bytes: Int
  /// How many elements may stand inside each other.
  package var depth: Int
  /// Elements and stretches of text in a page.
  package var nodes: Int
  /// The attributes of one element; libxml2 compares each with all before it.
  package var attributes: Int
  /// Articles or posts in a page.
  package var articles: Int

  package init(
    bytes: Int = 16_000_000, depth: Int = 1000, nodes: Int = 500_000, attributes: Int = 256,
    articles: Int = 2000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
    self.articles = articles
  }
}
