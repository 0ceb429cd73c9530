import ClaimModel
import Pages

/// Where the parts of a document stand in a table or in JSON that others made.
struct FieldMapping {
  /// Names that programs give to the parts, for those that the configuration does not name.
  private static let usual: [String: [String]] = [
    "text": ["text", "body", "content", "maintext", "article", "full_text"],
    "title": ["title", "headline"],
    "url": ["url", "link", "source_url"],
    "publisher": ["publisher", "source", "outlet", "source_domain"],
    "published": ["published", "date", "date_publish", "published_at", "pubdate"],
    "language": ["language", "lang"],
    "id": ["id"],
  ]

  private let names: [String: String]

  /// - Parameter names: of the configuration, by the part.
  init(_ names: [String: String]) { self.names = names }

  /// The names under which a part may stand, in the order in which they are asked for.
  func names(of part: String) -> [String] {
    names[part].map { [$0] } ?? FieldMapping.usual[part] ?? []
  }

  /// A document of what stands under names; nil where there is no text.
  func document(id fallback: String, url: String, _ value: (String) -> String?) -> Document? {
    func part(_ part: String) -> String? {
      names(of: part).lazy.compactMap(value).first { $0.utf8.contains { $0 > 0x20 } }
    }
    guard let text = part("text") else { return nil }
    let published = part("published")
    return Document(
      id: part("id") ?? fallback, title: part("title"), url: part("url") ?? url,
      publisher: part("publisher"),
      published: published.flatMap(PageMoment.init)?.description ?? published,
      language: part("language"), text: text)
  }
}
