package import ClaimModel

/// Tells which articles carry one and the same text, so that a wire story counts as one voice.
///
/// Two articles are copies where the resemblance of their shingles is a half or more, as estimated
/// from their sketches (Broder, "On the resemblance and containment of documents", 1997). Candidates
/// are articles that share one of their `keys` smallest hashes, so that not all pairs are compared: of
/// two texts with a resemblance of a half, the smallest eight hashes have one in common 99 times of
/// 100. Copies of copies are copies.
package struct Carriers: Sendable {
  static let resemblance = 0.5
  static let keys = 8

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
          && Carriers.resemblance(sketch, sorted[other].sketch ?? []) >= Self.resemblance
        {
          texts.join(other, index)
        }
        // One holder speaks for all its copies, so that a text that all carry stays cheap.
        let own = texts.leader(index)
        if !(holders[hash] ?? []).contains(where: { texts.leader($0) == own }) {
          holders[hash, default: []].append(index)
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

  /// The share of the smallest hashes of both together that both hold, from 0 to 1.
  ///
  /// Sketches are as long as the shorter one allows, at most.
  static func resemblance(_ left: [UInt32], _ right: [UInt32]) -> Double {
    let size = min(left.count, right.count)
    guard size > 0 else { return 0 }
    var one = 0
    var two = 0
    var seen = 0
    var shared = 0
    while seen < size, one < left.count, two < right.count {
      if left[one] == right[two] {
        shared += 1
        one += 1
        two += 1
      } else if left[one] < right[two] {
        one += 1
      } else {
        two += 1
      }
      seen += 1
    }
    return Double(shared) / Double(size)
  }
}
