import ClaimModel
import Foundation
import JSONLines
import Pipeline
import Testing

/// The texts under `Tests/Corpus`, read by the program and scored.
struct Corpus {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// By the id of the document, in the order of the file.
  let scores: [(id: String, score: DocumentScore)]

  private struct GoldDocument: Decodable {
    let id: String
    let claims: [GoldClaim]
  }

  static func read() throws -> Corpus {
    let gold = try lines("gold.jsonl").map {
      try JSONDecoder().decode(GoldDocument.self, from: Data($0))
    }
    let documents = try documents()
    try #require(documents.map(\.id) == gold.map(\.id))
    let reader = ClaimReader()
    return Corpus(
      scores: zip(documents, gold).map { document, gold in
        let claims = reader.read(document, withArticles: false).claims
        return (document.id, DocumentScore(gold: gold.claims, claims: claims))
      })
  }

  /// The documents as the program's own reader of records makes them.
  private static func documents() throws -> [Document] {
    let decoder = RecordDecoder(file: "docs.jsonl")
    return try lines("docs.jsonl").enumerated().compactMap { index, line in
      guard
        case .document(let document)? = try decoder.record(.text(line, number: index + 1))?.get()
      else { return nil }
      return document
    }
  }

  private static func lines(_ name: String) throws -> [[UInt8]] {
    let file = repository.appending(path: "Tests/Corpus").appending(path: name)
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
