package import ClaimModel

/// What comparison needs to know of a document: who published it, when, and at which address.
package struct Publication: Sendable, Hashable {
  /// The id of the document.
  package var id: String
  package var publisher: String?
  /// ISO 8601; nil where unknown.
  package var published: String?

  package init(id: String, publisher: String? = nil, published: String? = nil) {
    self.id = id
    self.publisher = publisher
    self.published = published
  }

  package init(_ document: Document) {
    self.init(id: document.id, publisher: document.publisher, published: document.published)
  }
}
