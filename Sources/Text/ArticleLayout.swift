/// Where one article stands in the text of its document.
///
/// All ranges are UTF-8 byte offsets into the document's text. What is navigation, boilerplate or
/// a second copy of a paragraph belongs to no block.
public struct ArticleLayout: Sendable, Hashable {
  /// A stretch of text that no sentence crosses.
  public struct Block: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case headline, standfirst, paragraph, caption }
    public var kind: Kind
    public var range: Range<Int>

    public init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// The number of the article in its document, from 1.
  public var number: Int
  /// ISO 8601; nil where the page gives the article no date of its own.
  public var published: String?
  /// Whoever issues a release, bulletin or communique, as its heading names them: a source of
  /// every figure in it; nil for a report by a paper.
  public var issuer: Range<Int>?
  /// Where the dateline at the head of the first paragraph stands ("QUETTA, March 12 (Agency) -").
  public var dateline: Range<Int>?
  /// In the order of the text.
  public var blocks: [Block]

  public init(
    number: Int, published: String? = nil, issuer: Range<Int>? = nil,
    dateline: Range<Int>? = nil, blocks: [Block]
  ) {
    self.number = number
    self.published = published
    self.issuer = issuer
    self.dateline = dateline
    self.blocks = blocks
  }

  /// From the first byte of the first block to the last of the last.
  public var range: Range<Int> {
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
