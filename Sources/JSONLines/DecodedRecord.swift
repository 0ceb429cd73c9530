import ClaimModel

/// Decodes the one kind that a line says it is, in a single pass over its JSON.
struct DecodedRecord: Decodable {
  /// Under this key the decoder keeps the id for a document that has none.
  static var idKey: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "document id") }

  var record: Record?

  private enum Key: String, CodingKey { case record }

  init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Key.self)
      .decodeIfPresent(String.self, forKey: .record)
    switch kind {
    case nil, "document":
      record = .document(try WrittenDocument(from: decoder).document(decoder.userInfo))
    case "article": record = .article(try Article(from: decoder))
    case "claim": record = .claim(try Claim(from: decoder))
    case "incident": record = .incident(try Incident(from: decoder))
    case "discrepancy": record = .discrepancy(try Discrepancy(from: decoder))
    default: record = nil
    }
  }
}

/// A document as people write it: only `text` must be there, and `id` where nobody can make one.
private struct WrittenDocument: Decodable {
  var id: String?
  var title: String?
  var url: String?
  var publisher: String?
  var published: String?
  var language: String?
  var text: String

  enum CodingKeys: String, CodingKey {
    case id, title, url, publisher, published, language, text
  }

  func document(_ userInfo: [CodingUserInfoKey: Any]) throws -> Document {
    let fallback = DecodedRecord.idKey.flatMap { userInfo[$0] as? String }
    guard let id = id ?? fallback else {
      throw DecodingError.keyNotFound(
        CodingKeys.id, DecodingError.Context(codingPath: [], debugDescription: "no id"))
    }
    return Document(
      id: id, title: title, url: url, publisher: publisher, published: published,
      language: language, text: text)
  }
}
