/// Reads a saved or fetched page: what it says, and of its title, times, publisher and address.
///
/// For example
/// ```
/// let reading = PageReader().read(bytes, contentType: "text/html; charset=utf-8", address: url)
/// let documents = reading.documents(id: url)
/// ```
/// Menus, comments, related stories, notices and the like are left out. The posts of a live blog,
/// and several articles on one page, are an article each, with their own times. No page stops the
/// reader, whatever it holds: what cannot be read has a `refusal`.
package struct PageReader: Sendable {
  let limits: PageLimits

  package init(limits: PageLimits = PageLimits()) { self.limits = limits }

  /// - Parameters:
  ///   - bytes: the page as it was saved, or as the server sent it, decompressed.
  ///   - contentType: the header of that name, or the label of an encoding alone.
  ///   - address: where the page was fetched; relative addresses in it are completed with it.
  package func read(
    _ bytes: [UInt8], contentType: String? = nil, address: String? = nil
  ) -> PageReading {
    var reading = PageReading()
    do throws(PageRefusal) {
      let decoded = try PageDecoder.decode(bytes, contentType: contentType, limits: limits)
      reading.encoding = decoded.encoding
      reading.isEncodingGuessed = decoded.isGuessed
      reading.damagedCharacters = decoded.damaged
      let tree = try MarkupParser.parse(decoded.bytes, limits: limits)
      let metadata = PageMetadata(tree, address: address)
      let articles = PageArticles(tree, metadata).articles()
      guard !articles.isEmpty else { throw .noMainText }
      reading.articles = Array(articles.prefix(limits.articles))
      reading.articlesLeftOut = articles.count - reading.articles.count
    } catch {
      reading.refusal = error
    }
    return reading
  }
}
