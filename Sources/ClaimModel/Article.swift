/// One article of a document, with the evidence by which claims are grouped.
public struct Article: Sendable, Hashable, Codable {
  /// The id of the document that holds the article.
  public var document: String
  /// The number of the article in its document, from 1.
  public var article: Int
  /// Where the article begins, headline included, in code points of the document's text.
  public var start: Int
  /// Where the article ends, exclusive.
  public var end: Int
  public var title: String?
  /// ISO 8601; from the article itself, else from its document.
  public var published: String?
  /// The days that the article speaks of, oldest first.
  public var days: [CalendarDay]
  /// The places that the article names, in order of first mention.
  public var places: [Place]
  /// The distinctive words of the article, each with how often it stands there.
  public var terms: TermCounts
  /// The smallest hashes of the article's runs of five words, rising, by which copies are known
  /// (Broder 1997); nil where nobody has made them.
  public var sketch: [UInt32]?

  public init(
    document: String, article: Int, start: Int, end: Int, title: String? = nil,
    published: String? = nil, days: [CalendarDay] = [], places: [Place] = [],
    terms: TermCounts = [:], sketch: [UInt32]? = nil
  ) {
    self.document = document
    self.article = article
    self.start = start
    self.end = end
    self.title = title
    self.published = published
    self.days = days
    self.places = places
    self.terms = terms
    self.sketch = sketch
  }
}
