/// How large and how deep a feed may be.
package struct FeedLimits: Sendable, Hashable {
  package var bytes: Int
  /// How many elements may stand inside each other; libxml2 itself stops at 256.
  package var depth: Int
  package var elements: Int

  package init(bytes: Int = 20_000_000, depth: Int = 200, elements: Int = 500_000) {
    self.bytes = bytes
    self.depth = depth
    self.elements = elements
  }
}
