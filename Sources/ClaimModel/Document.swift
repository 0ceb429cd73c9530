/// One file, page or feed entry as it was read.
public struct Document: Sendable, Hashable, Codable {
  public var id: String
  public var title: String?
  /// Where the document can be read: an address or a path relative to the configuration.
  public var url: String?
  public var publisher: String?
  /// ISO 8601, a day or a moment; nil where the document does not tell.
  public var published: String?
  /// BCP 47, such as "en"; nil where unknown.
  public var language: String?
  /// The text, never changed after it was read; all offsets count its Unicode code points.
  public var text: String

  public init(
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
