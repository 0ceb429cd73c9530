import Foundation
import Pages
import Testing

/// How well the sample pages under `Tests/Pages` are read; `make score-pages` measures the same
/// beside another program.
@Suite struct `The sample pages` {
  private struct Gold: Decodable {
    struct Post: Decodable {
      var title: String?
      var published: String
    }

    var page: String
    var half: String
    var title: String?
    var published: String?
    var text: [String]
    var optional: [String?]
    var articles: Int
    var posts: [Post]?
  }

  /// Shares of one.
  private struct Score {
    var f1 = 0.0
    var titles = 0.0
    var days = 0.0
    var cuts = 0.0
    var posts = 0.0
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Pages")

  /// The floors lie under what was measured when they were set, and only rise.
  @Test(arguments: [("tuning", 0.99), ("test", 0.90)])
  func `are read as well as they have been`(_ half: String, _ floor: Double) throws {
    let score = try Self.score(of: half)
    #expect(score.f1 >= floor, "words: \(score.f1)")
    #expect(score.titles >= 0.95, "titles: \(score.titles)")
    #expect(score.days >= 0.95, "days: \(score.days)")
    #expect(score.cuts >= 0.95, "articles: \(score.cuts)")
    #expect(score.posts >= 0.95, "posts: \(score.posts)")
  }

  private static func score(of half: String) throws -> Score {
    let lines = try String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8)
    let rows = try lines.split(separator: "\n")
      .map { try JSONDecoder().decode(Gold.self, from: Data($0.utf8)) }.filter { $0.half == half }
    try #require(rows.count >= 20)
    var f1: [Double] = []
    var titles: [Bool] = []
    var days: [Bool] = []
    var cuts: [Bool] = []
    var posts: [Bool] = []
    for row in rows {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: row.page)))
      let articles = PageReader().read(bytes).articles
      f1.append(measure(articles.map(\.text).joined(separator: "\n"), row))
      cuts.append(articles.count == row.articles)
      if let title = row.title { titles.append(articles.first?.title == title) }
      if let day = row.published {
        days.append(articles.first?.published?.hasPrefix(day) ?? false)
      }
      for post in row.posts ?? [] {
        posts.append(articles.contains { fits($0, post) })
      }
    }
    func share(_ right: [Bool]) -> Double {
      right.isEmpty ? 1 : Double(right.count { $0 }) / Double(right.count)
    }
    return Score(
      f1: f1.reduce(0, +) / Double(f1.count), titles: share(titles), days: share(days),
      cuts: share(cuts), posts: share(posts))
  }

  private static func fits(_ article: PageArticle, _ post: Gold.Post) -> Bool {
    (post.title == nil || article.title == post.title)
      && article.published?.prefix(16) == post.published.prefix(16)
  }

  private static func measure(_ found: String, _ row: Gold) -> Double {
    let free = words(row.optional.compactMap { $0 }.joined(separator: " "))
    let wanted = words(row.text.joined(separator: " "))
    let given = words(found)
    let hits = wanted.reduce(0) { $0 + min($1.value, given[$1.key] ?? 0) }
    let extra = given.reduce(0) { sum, word in
      sum + max(0, word.value - (wanted[word.key] ?? 0) - (free[word.key] ?? 0))
    }
    let total = wanted.reduce(0) { $0 + $1.value }
    let precision = hits == 0 ? 0 : Double(hits) / Double(hits + extra)
    let recall = Double(hits) / Double(total)
    return hits == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private static func words(_ text: String) -> [String: Int] {
    var words: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      words[String(word), default: 0] += 1
    }
    return words
  }
}
