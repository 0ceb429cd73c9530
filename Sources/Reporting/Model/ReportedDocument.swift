package import ClaimModel

/// What a report tells of a document.
package struct ReportedDocument: Sendable, Hashable {
  package var id: String
  package var title: String?
  package var publisher: String?
  /// An address, or a path relative to the configuration; only `http` and `https` become links.
  package var url: String?
  /// ISO 8601.
  package var published: String?
  /// BCP 47, such as "en"; nil where unknown.
  package var language: String?
  /// SHA-256 of the text's UTF-8, in lower-case hexadecimal.
  package var textHash: String
  /// The text as it was read, or nil.
  ///
  /// Where it is given, the HTML report holds a page with it, on which
  /// every claim is marked; nil keeps a text that may not be passed on out of the report.
  package var text: String?

  package init(
    id: String, title: String? = nil, publisher: String? = nil, url: String? = nil,
    published: String? = nil, language: String? = nil, textHash: String, text: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.language = language
    self.textHash = textHash
    self.text = text
  }

  /// Makes the entry of a document whose hash the caller has taken.
  package init(_ document: Document, textHash: String, includingText: Bool) {
    self.init(
      id: document.id, title: document.title, publisher: document.publisher, url: document.url,
      published: document.published, language: document.language, textHash: textHash,
      text: includingText ? document.text : nil)
  }
}
