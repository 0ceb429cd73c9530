package import ClaimModel

/// Tells which articles carry one and the same text, so that a wire story counts as one voice.
///
/// Two articles are copies where the resemblance of their shingles is a half or more, as estimated
/// from their sketches (Broder, "On the resemblance and containment of documents", 1997). Candidates
/// are articles that share one of their `keys` smallest hashes, so that not all pairs are compared: of
/// two texts with a resemblance of a half, the smallest eight hashes have one in common 99 times of
/// 100. Copies of copies are copies. Of the texts that share a hash the last `nearest` are compared:
/// words of a site's own frame or of an agency's way to write stand in any number of texts, and copies
/// are printed within days.
package struct Carriers: Sendable {
  static let resemblance = 0.5
  static let keys = 8
  /// Texts with one hash in common that an article is compared with.
  static let nearest = 64

  /// One article of one document.
  package struct Carrier: Sendable, Hashable, Comparable {
    package var document: String
    package var article: Int

    package init(document: String, article: Int) {
      self.document = document
      self.article = article
    }

    package static func < (left: Carrier, right: Carrier) -> Bool {
      (left.document, left.article) < (right.document, right.article)
    }
  }

  private let originals: [Carrier: Carrier]

  /// Originals that were found in a larger batch.
  init(originals: [Carrier: Carrier]) { self.originals = originals }

  package init(articles: [Article]) {
    let sorted = articles.filter { !($0.sketch ?? []).isEmpty }.sorted {
      // The first to be published is the original, as far as is known.
      ($0.published ?? "9999", $0.document, $0.article)
        < ($1.published ?? "9999", $1.document, $1.article)
    }
    var texts = DisjointSets(count: sorted.count)
    var holders: [UInt32: [Int]] = [:]
    for (index, article) in sorted.enumerated() {
      let sketch = article.sketch ?? []
      for hash in sketch.prefix(Self.keys) {
        for other in holders[hash] ?? []
        where texts.leader(other) != texts.leader(index)
          && Article.resemblance(sketch, sorted[other].sketch ?? []) >= Self.resemblance
        {
          texts.join(other, index)
        }
        // One holder speaks for all its copies, so that a text that all carry stays cheap.
        let own = texts.leader(index)
        if !(holders[hash] ?? []).contains(where: { texts.leader($0) == own }) {
          holders[hash, default: []].append(index)
          if holders[hash, default: []].count > Self.nearest { holders[hash]?.removeFirst() }
        }
      }
    }
    var originals: [Carrier: Carrier] = [:]
    for (index, article) in sorted.enumerated() {
      let original = sorted[texts.leader(index)]
      originals[Carrier(document: article.document, article: article.article)] = Carrier(
        document: original.document, article: original.article)
    }
    self.originals = originals
  }

  /// The article that a carrier copies; the carrier itself where it copies none.
  ///
  /// Two claims stand behind one voice where their articles have one original.
  package func original(document: String, article: Int) -> Carrier {
    let carrier = Carrier(document: document, article: article)
    return originals[carrier] ?? carrier
  }

  /// How many of the strands' articles copy another one among them.
  func copies(among keys: [Strand.Key]) -> Int {
    let own = Set(keys.map { Carrier(document: $0.document, article: $0.article) })
    return own.count - Set(own.map { originals[$0] ?? $0 }).count
  }
}
