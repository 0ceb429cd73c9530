/// Finds the pairs of strands that are worth comparing, without looking at all pairs.
///
/// A strand is filed under its weightiest terms and, where its days are known, under each of them, so
/// that a block is a term within a stretch of time. In a block a strand meets its nearest neighbours
/// only: a block that grows too large falls into as many overlapping ones as it has members, each of
/// them a stretch of the block. So the work grows with the number of strands, and not with its square.
/// Blocks of this kind are known from record linkage (Christen, "Data Matching", 2012).
struct CandidateBlocks: Sendable {
  /// The weightiest terms under which a strand is filed.
  static let termsOfStrand = 24
  /// How many neighbours a strand meets on either side in a block of one time, and of all times.
  static let neighbours = 96
  static let timelessNeighbours = 48
  /// The most candidates of a strand, those that share the most weight.
  static let candidatesOfStrand = 80
  /// The most moments under which a strand is filed.
  static let momentsOfStrand = 4

  private let count: Int
  private let window: Int
  private let dated: PostingList
  private let timeless: PostingList

  init(strands: [Strand], vectors: TermVectors, window: Int) {
    self.window = window
    count = strands.count
    let shares = strands.indices.map { CandidateBlocks.weightiest($0, vectors) }
    let filings = strands.indices.flatMap { strand in
      CandidateBlocks.moments(strands[strand]).map {
        PostingList.Filing(moment: $0, strand: Int32(strand))
      }
    }
    dated = PostingList(
      filings.sorted { ($0.moment, $0.strand) < ($1.moment, $1.strand) }, shares: shares,
      terms: vectors.spellings.count)
    timeless = PostingList(
      strands.indices.map { PostingList.Filing(moment: 0, strand: Int32($0)) }, shares: shares,
      terms: vectors.spellings.count)
  }

  /// The pairs to compare that some strands find, each strand its own, the smaller index in the upper
  /// half; two strands may find the same pair.
  func pairs(of strands: Range<Int>) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(strands.count * Self.candidatesOfStrand)
    var sums = [Float](repeating: 0, count: count)
    var touched: [Int32] = []
    for strand in strands {
      touched.removeAll(keepingCapacity: true)
      dated.addNeighbours(of: strand, Self.neighbours, window: window, &sums, &touched)
      // Where one of the two has no days, only the words can bring them together; and how like two
      // reports of different weeks are tells what likeness is worth in a group that holds them.
      timeless.addNeighbours(
        of: strand, Self.timelessNeighbours, window: window, &sums, &touched)
      for other in best(touched, sums) {
        found.append(UInt64(min(strand, other)) << 32 | UInt64(max(strand, other)))
      }
      for other in touched { sums[Int(other)] = 0 }
    }
    return found
  }

  /// Those with the greatest sums, of equals the first.
  private func best(_ touched: [Int32], _ sums: [Float]) -> [Int] {
    guard touched.count > Self.candidatesOfStrand else { return touched.map(Int.init) }
    // Sums are positive, so that their bits stand in their order.
    var ranked = Least<UInt64>(Self.candidatesOfStrand)
    for other in touched {
      ranked.add(UInt64(~sums[Int(other)].bitPattern) << 32 | UInt64(other))
    }
    return ranked.elements.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Terms that another strand holds too, the weightiest first, with their share of the strand.
  private static func weightiest(_ strand: Int, _ vectors: TermVectors) -> [PostingList.Share] {
    let length = max(1e-9, vectors.lengths[strand].all)
    var heaviest = Least<HeavyTerm>(termsOfStrand)
    for place in vectors.range(of: strand)
    where vectors.frequencies[Int(vectors.terms[place])] > 1 {
      let entry = vectors.entry(at: place)
      let mass = entry.mass * PairEvidence.shareInAll(entry.kind)
      heaviest.add(HeavyTerm(mass: mass, term: entry.term))
    }
    return heaviest.elements.map {
      PostingList.Share(term: $0.term, mass: Float($0.mass / length))
    }
  }

  /// A term, of which the heavier is the lesser and comes first.
  private struct HeavyTerm: Comparable {
    let mass: Double
    let term: Int32

    static func < (left: HeavyTerm, right: HeavyTerm) -> Bool {
      (right.mass, left.term) < (left.mass, right.term)
    }
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
