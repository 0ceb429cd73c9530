import ClaimModel

/// Tells which articles carry the same text, so that a wire story that many outlets print is one
/// voice.
///
/// Two articles are the same text where half of their runs of five words are the same, as estimated
/// from their sketches (Broder, "On the resemblance and containment of documents", 1997); where one
/// has no sketch, where their distinctive words overlap by four fifths; and where both state a
/// figure in the same long sentence, word for word.
struct Carriers {
  private var roots: [ArticleKey: ArticleKey] = [:]

  /// Common runs of words from which on two articles are one text.
  static let leastResemblance = 0.5
  /// Shared vocabulary from which on two articles are one text.
  static let leastOverlap = 0.8
  /// Articles with fewer distinctive words are too short to tell by their words.
  static let leastTerms = 20
  /// Sentences shorter than this, in bytes, occur to two writers independently.
  static let leastSentence = 60

  /// How many of its smallest hashes make two articles candidates: of two texts that share half of
  /// their runs, eight have one in common 99 times of 100.
  static let keys = 8

  init(articles: [Article], claims: [Claim]) {
    let sorted = articles.map { (ArticleKey(document: $0.document, article: $0.article), $0) }
      .sorted { $0.0 < $1.0 }
    var holders: [UInt32: [Int]] = [:]
    var plain: [Int] = []
    for (index, (key, article)) in sorted.enumerated() {
      let hashes = (article.sketch ?? []).prefix(Carriers.keys)
      let alike = hashes.isEmpty ? Array(0..<index) : hashes.flatMap { holders[$0] ?? [] } + plain
      var isCopy = false
      for other in Set(alike).sorted() where Carriers.isSameText(article, sorted[other].1) {
        join(key, sorted[other].0)
        isCopy = true
      }
      if hashes.isEmpty { plain.append(index) }
      // One holder speaks for all its copies, so that a text that all carry stays cheap.
      if !isCopy { for hash in hashes { holders[hash, default: []].append(index) } }
    }
    joinSharedSentences(claims)
  }

  /// The article that stands for all with the same text: the one whose key sorts first.
  func root(of key: ArticleKey) -> ArticleKey {
    var key = key
    while let next = roots[key], next != key { key = next }
    return key
  }

  /// A name for the carrier of an article.
  func name(of key: ArticleKey) -> String {
    let root = root(of: key)
    return "\(root.document)#\(root.article)"
  }

  static func isSameText(_ left: Article, _ right: Article) -> Bool {
    guard let sketch = left.sketch, let other = right.sketch, !sketch.isEmpty, !other.isEmpty else {
      return isSameVocabulary(left.terms, right.terms)
    }
    return Article.resemblance(sketch, other) >= leastResemblance
  }

  /// Whether the distinctive words of two texts are nearly the same (weighted Jaccard).
  static func isSameVocabulary(_ left: TermCounts, _ right: TermCounts) -> Bool {
    guard left.count >= leastTerms, right.count >= leastTerms else { return false }
    // Neither text can hold four fifths of one more than a quarter longer.
    guard left.count * 2 > right.count, right.count * 2 > left.count else { return false }
    var shared = 0
    var all = 0
    var rest = Dictionary(uniqueKeysWithValues: right.map { ($0.key, $0.value) })
    for (term, count) in left {
      let other = rest.removeValue(forKey: term) ?? 0
      shared += min(count, other)
      all += max(count, other)
    }
    all += rest.values.reduce(0, +)
    return Double(shared) >= leastOverlap * Double(all)
  }

  private mutating func join(_ left: ArticleKey, _ right: ArticleKey) {
    let roots = [root(of: left), root(of: right)].sorted()
    self.roots[roots[1]] = roots[0]
  }

  private mutating func joinSharedSentences(_ claims: [Claim]) {
    var holders: [String: ArticleKey] = [:]
    for claim in claims where claim.sentence.utf8.count >= Carriers.leastSentence {
      let key = ArticleKey(claim)
      if let holder = holders[claim.sentence] {
        if root(of: holder) != root(of: key) { join(holder, key) }
      } else {
        holders[claim.sentence] = key
      }
    }
  }
}
