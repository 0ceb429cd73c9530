/// One article of a document, with the evidence by which claims are grouped.
package struct Article: Sendable, Hashable, Codable {
  /// The id of the document that holds the article.
  package var document: String
  /// The number of the article in its document, from 1.
  package var article: Int
  /// Where the article begins, headline included, in code points of the document's text.
  package var start: Int
  /// Where the article ends, exclusive.
  package var end: Int
  package var title: String?
  /// ISO 8601; from the article itself, else from its document.
  package var published: String?
  /// The days that the article speaks of, oldest first.
  package var days: [CalendarDay]
  /// The places that the article names, in order of first mention.
  package var places: [Place]
  /// The distinctive words of the article, each with how often it stands there.
  package var terms: [String: Int]
  /// The smallest hashes of the article's runs of five words, rising, by which copies are known
  /// (Broder 1997); nil where nobody has made them.
  package var sketch: [UInt32]?

  package init(
    document: String, article: Int, start: Int, end: Int, title: String? = nil,
    published: String? = nil, days: [CalendarDay] = [], places: [Place] = [],
    terms: [String: Int] = [:], sketch: [UInt32]? = nil
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
