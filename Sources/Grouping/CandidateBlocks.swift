/// Finds the pairs of strands that are worth comparing, without looking at all pairs.
///
/// A strand is filed under its weightiest terms and, where its days are known, under each of them, so
/// that a block is a term within a stretch of time. In a block a strand meets its nearest neighbours
/// in time only; so the work grows with the number of strands, and not with its square. Blocks of
/// this kind are known from record linkage (Christen, "Data Matching", 2012).
struct CandidateBlocks {
  /// The weightiest terms under which a strand is filed.
  static let termsOfStrand = 24
  /// How many neighbours a strand meets on either side in one block.
  static let neighbours = 96
  /// The most candidates of a strand, those that share the most weight.
  static let candidatesOfStrand = 160
  /// The most moments under which a strand is filed.
  static let momentsOfStrand = 4

  private struct Posting: Comparable {
    var term: Int32
    var moment: Int32
    var strand: Int32
    var mass: Double

    static func < (left: Posting, right: Posting) -> Bool {
      (left.term, left.moment, left.strand) < (right.term, right.moment, right.strand)
    }
  }

  private let window: Int
  private var dated: [Posting] = []
  private var timeless: [Posting] = []
  private let count: Int

  init(strands: [Strand], vectors: TermVectors, window: Int) {
    self.window = window
    let moments = strands.map(CandidateBlocks.moments)
    count = strands.count
    for index in strands.indices {
      for entry in CandidateBlocks.weightiest(index, vectors) {
        let mass = entry.mass * PairEvidence.shareInAll(entry.kind)
        let value = mass * mass / max(1e-9, vectors.lengths[index].all)
        timeless.append(
          Posting(term: entry.term, moment: 0, strand: Int32(index), mass: value))
        for moment in moments[index] {
          dated.append(
            Posting(term: entry.term, moment: moment, strand: Int32(index), mass: value))
        }
      }
    }
    dated.sort()
    timeless.sort()
  }

  /// The pairs to compare, the smaller index first, sorted.
  func pairs() -> [(Int, Int)] {
    var gathered = [[(strand: Int32, mass: Double)]](repeating: [], count: count)
    scan(dated, into: &gathered)
    // Where one of the two has no days, only the words can bring them together; and how like two
    // reports of different weeks are tells what likeness is worth in a group that holds them.
    scan(timeless, into: &gathered)
    var found: Set<UInt64> = []
    for (index, list) in gathered.enumerated() {
      for other in best(list) where other != index {
        let low = min(index, other)
        let high = max(index, other)
        found.insert(UInt64(low) << 32 | UInt64(high))
      }
    }
    return found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private func scan(
    _ postings: [Posting], into gathered: inout [[(strand: Int32, mass: Double)]]
  ) {
    for index in postings.indices {
      let posting = postings[index]
      var next = index + 1
      let limit = min(postings.count, index + 1 + Self.neighbours)
      while next < limit, postings[next].term == posting.term,
        Int(postings[next].moment) - Int(posting.moment) <= window
      {
        let other = postings[next]
        if other.strand != posting.strand {
          let mass = posting.mass * other.mass
          gathered[Int(posting.strand)].append((other.strand, mass))
          gathered[Int(other.strand)].append((posting.strand, mass))
        }
        next += 1
      }
    }
  }

  private func best(_ list: [(strand: Int32, mass: Double)]) -> [Int] {
    var sums: [(strand: Int32, mass: Double)] = []
    for item in list.sorted(by: { ($0.strand, $0.mass) < ($1.strand, $1.mass) }) {
      if let last = sums.indices.last, sums[last].strand == item.strand {
        sums[last].mass += item.mass
      } else {
        sums.append(item)
      }
    }
    if sums.count > Self.candidatesOfStrand {
      sums.sort { ($1.mass, $0.strand) < ($0.mass, $1.strand) }
    }
    return sums.prefix(Self.candidatesOfStrand).map { Int($0.strand) }
  }

  /// Terms that another strand holds too, the weightiest first.
  private static func weightiest(_ strand: Int, _ vectors: TermVectors) -> [TermVectors.Entry] {
    let shared = vectors.entries[strand].filter { vectors.frequencies[Int($0.term)] > 1 }
    let sorted = shared.sorted {
      let left = $0.mass * PairEvidence.shareInAll($0.kind)
      let right = $1.mass * PairEvidence.shareInAll($1.kind)
      return (right, $0.term) < (left, $1.term)
    }
    return Array(sorted.prefix(termsOfStrand))
  }

  /// The publication and the latest days that a strand names; none where the first is unknown.
  static func moments(_ strand: Strand) -> [Int32] {
    guard let published = strand.published else { return [] }
    let days = strand.days.suffix(momentsOfStrand - 1)
    return Set([published] + days).sorted().map { Int32(clamping: $0) }
  }

  /// Whether two strands have moments within the window, or one of them has none.
  static func areNear(_ left: [Int32], _ right: [Int32], _ window: Int) -> Bool {
    left.isEmpty || right.isEmpty
      || left.contains { one in right.contains { abs(Int(one) - Int($0)) <= window } }
  }
}
