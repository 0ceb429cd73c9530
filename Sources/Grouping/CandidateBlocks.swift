/// Finds the pairs of strands that are worth comparing, without looking at all pairs.
///
/// A strand is filed under its weightiest terms and, where its days are known, under each of them, so
/// that a block is a term within a stretch of time. In a block a strand meets its nearest neighbours
/// only; so the work grows with the number of strands, and not with its square. Blocks of this kind
/// are known from record linkage (Christen, "Data Matching", 2012).
struct CandidateBlocks {
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
    var dated: [PostingList.Posting] = []
    var timeless: [PostingList.Posting] = []
    for index in strands.indices {
      let moments = CandidateBlocks.moments(strands[index])
      for entry in CandidateBlocks.weightiest(index, vectors) {
        let mass = entry.mass * PairEvidence.shareInAll(entry.kind)
        let share = Float(mass / max(1e-9, vectors.lengths[index].all))
        timeless.append(
          PostingList.Posting(term: entry.term, moment: 0, strand: Int32(index), mass: share))
        for moment in moments {
          dated.append(
            PostingList.Posting(term: entry.term, moment: moment, strand: Int32(index), mass: share)
          )
        }
      }
    }
    self.dated = PostingList(dated, strands: count)
    self.timeless = PostingList(timeless, strands: count)
  }

  /// The pairs to compare, the smaller index first, sorted.
  func pairs() -> [(Int, Int)] {
    var found: [UInt64] = []
    var sums = [Float](repeating: 0, count: count)
    for strand in 0..<count {
      var touched: [Int] = []
      dated.addNeighbours(of: strand, Self.neighbours, window: window, &sums, &touched)
      // Where one of the two has no days, only the words can bring them together; and how like two
      // reports of different weeks are tells what likeness is worth in a group that holds them.
      timeless.addNeighbours(
        of: strand, Self.timelessNeighbours, window: window, &sums, &touched)
      for other in best(touched, sums) {
        let low = min(strand, other)
        let high = max(strand, other)
        found.append(UInt64(low) << 32 | UInt64(high))
      }
      for other in touched { sums[other] = 0 }
    }
    found.sort()
    var last: UInt64?
    return found.compactMap { pair in
      defer { last = pair }
      return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }

  private func best(_ touched: [Int], _ sums: [Float]) -> ArraySlice<Int> {
    guard touched.count > Self.candidatesOfStrand else { return touched[...] }
    return touched.sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(Self.candidatesOfStrand)
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
