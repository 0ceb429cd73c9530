import Articles
import Text

/// The articles of a text in a form that tests can compare: `headline: Bus falls`.
struct Cut {
  let articles: [ArticleLayout]
  private let bytes: [UInt8]

  init(_ text: String, title: String? = nil, published: String? = nil) {
    bytes = Array(text.utf8)
    articles = ArticleCutter().articles(in: bytes, title: title, published: published)
  }

  /// The blocks of each article, its kind before each.
  var blocks: [[String]] {
    articles.map { article in article.blocks.map { "\($0.kind): \(words($0.range))" } }
  }

  var headlines: [String] {
    articles.map { article in
      article.blocks.first { $0.kind == .headline }.map { words($0.range) } ?? "none"
    }
  }

  func words(_ range: Range<Int>?) -> String? {
    range.map { words($0) }
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
