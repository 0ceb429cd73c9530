/// One file, page or feed entry as it was read.
package struct Document: Sendable, Hashable, Codable {
  package var id: String
  package var title: String?
  /// Where the document can be read: an address or a path relative to the configuration.
  package var url: String?
  package var publisher: String?
  /// ISO 8601, a day or a moment; nil where the document does not tell.
  package var published: String?
  /// BCP 47, such as "en"; nil where unknown.
  package var language: String?
  /// The text, never changed after it was read; all offsets count its Unicode code points.
  package var text: String

  package init(
    id: String, title: String? = nil, url: String? = nil, publisher: String? = nil,
    published: String? = nil, language: String? = nil, text: String
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.publisher = publisher
    self.published = published
    self.language = language
    self.text = text
  }
}
