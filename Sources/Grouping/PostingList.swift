/// Which strands are filed under which terms at which times, sorted so that those of one term and
/// time are neighbours.
struct PostingList {
  struct Posting: Comparable {
    var term: Int32
    /// Days since 1970; 0 throughout in a list without times.
    var moment: Int32
    var strand: Int32
    /// How much of the strand the term makes.
    var mass: Float

    static func < (left: Posting, right: Posting) -> Bool {
      if left.term != right.term { return left.term < right.term }
      if left.moment != right.moment { return left.moment < right.moment }
      return left.strand < right.strand
    }
  }

  private let postings: [Posting]
  /// Where the postings of each strand stand: `positions[starts[s]..<starts[s + 1]]`.
  private let positions: [Int32]
  private let starts: [Int]

  init(_ unsorted: [Posting], strands: Int) {
    postings = unsorted.sorted()
    var starts = [Int](repeating: 0, count: strands + 1)
    for posting in postings { starts[Int(posting.strand) + 1] += 1 }
    for strand in 0..<strands { starts[strand + 1] += starts[strand] }
    self.starts = starts
    var next = starts
    var positions = [Int32](repeating: 0, count: postings.count)
    for (index, posting) in postings.enumerated() {
      positions[next[Int(posting.strand)]] = Int32(index)
      next[Int(posting.strand)] += 1
    }
    self.positions = positions
  }

  /// Adds to `sums` what a strand shares with its nearest neighbours of each term, on either side.
  ///
  /// `touched` gains each strand whose sum was 0 before.
  func addNeighbours(
    of strand: Int, _ neighbours: Int, window: Int, _ sums: inout [Float], _ touched: inout [Int]
  ) {
    for position in positions[starts[strand]..<starts[strand + 1]] {
      let index = Int(position)
      let last = min(postings.count, index + 1 + neighbours)
      for other in stride(from: index + 1, to: last, by: 1) {
        guard isNear(index, other, window) else { break }
        add(index, other, &sums, &touched)
      }
      for other in stride(from: index - 1, through: max(0, index - neighbours), by: -1) {
        guard isNear(other, index, window) else { break }
        add(index, other, &sums, &touched)
      }
    }
  }

  private func isNear(_ first: Int, _ second: Int, _ window: Int) -> Bool {
    postings[first].term == postings[second].term
      && Int(postings[second].moment) - Int(postings[first].moment) <= window
  }

  private func add(_ own: Int, _ other: Int, _ sums: inout [Float], _ touched: inout [Int]) {
    let strand = Int(postings[other].strand)
    guard strand != Int(postings[own].strand) else { return }
    if sums[strand] == 0 { touched.append(strand) }
    sums[strand] += postings[own].mass * postings[other].mass
  }
}
