import ClaimModel

extension Document {
  private enum Key: Int, RecordKey {
    case record, id, title, url, publisher, published, language, text
    static let names = tableOfNames()
  }

  /// - Parameter fallback: the id of a document without one.
  init(from scanner: inout JSONScanner, fallback: String?) throws(Unexpected) {
    var id: String?
    var title: String?
    var url: String?
    var publisher: String?
    var published: String?
    var language: String?
    var text: String?
    try scanner.object(Key.self) { scanner, key throws(Unexpected) in
      switch key {
      case .record: guard try scanner.string() == "document" else { throw Unexpected() }
      case .id: id = try scanner.optionalString()
      case .title: title = try scanner.optionalString()
      case .url: url = try scanner.optionalString()
      case .publisher: publisher = try scanner.optionalPooledString()
      case .published: published = try scanner.optionalString()
      case .language: language = try scanner.optionalString()
      case .text: text = try scanner.string()
      }
    }
    guard let id = id ?? fallback, let text else { throw Unexpected() }
    self.init(
      id: id, title: title, url: url, publisher: publisher, published: published,
      language: language, text: text)
  }
}
