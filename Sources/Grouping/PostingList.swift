/// Which strands are filed under which terms at which times, sorted so that those of one term and
/// time are neighbours.
struct PostingList: Sendable {
  /// A strand at one of its moments.
  struct Filing {
    /// Days since 1970; 0 throughout in a list without times.
    var moment: Int32
    var strand: Int32
  }

  /// A term under which a strand is filed, and how much of the strand it makes.
  struct Share {
    var term: Int32
    var mass: Float
  }

  private struct Posting {
    var term: Int32 = 0
    var moment: Int32 = 0
    var strand: Int32 = 0
    var mass: Float = 0
  }

  private var postings: [Posting]
  /// Where the postings of each strand stand: `positions[starts[s]..<starts[s + 1]]`.
  private var positions: [Int32]
  private var starts: [Int]

  /// - Parameters:
  ///   - filings: by moment, then by strand.
  ///   - shares: the terms of each strand.
  ///   - terms: how many terms there are.
  init(_ filings: [Filing], shares: [[Share]], terms: Int) {
    // Filings are dealt out to their terms in their order, so that each term's are sorted.
    var next = [Int](repeating: 0, count: terms + 1)
    for filing in filings {
      for share in shares[Int(filing.strand)] { next[Int(share.term) + 1] += 1 }
    }
    for term in 0..<terms { next[term + 1] += next[term] }
    postings = Array(repeating: Posting(), count: next[terms])
    for filing in filings {
      for share in shares[Int(filing.strand)] {
        postings[next[Int(share.term)]] = Posting(
          term: share.term, moment: filing.moment, strand: filing.strand, mass: share.mass)
        next[Int(share.term)] += 1
      }
    }
    starts = Array(repeating: 0, count: shares.count + 1)
    for posting in postings { starts[Int(posting.strand) + 1] += 1 }
    for strand in shares.indices { starts[strand + 1] += starts[strand] }
    var place = starts
    positions = Array(repeating: 0, count: postings.count)
    for (index, posting) in postings.enumerated() {
      positions[place[Int(posting.strand)]] = Int32(index)
      place[Int(posting.strand)] += 1
    }
  }

  /// Adds to `sums` what a strand shares with its nearest neighbours of each term, on either side.
  ///
  /// `touched` gains each strand whose sum was 0 before.
  func addNeighbours(
    of strand: Int, _ neighbours: Int, window: Int, _ sums: inout [Float], _ touched: inout [Int32]
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

  private func add(_ own: Int, _ other: Int, _ sums: inout [Float], _ touched: inout [Int32]) {
    let strand = Int(postings[other].strand)
    guard postings[other].strand != postings[own].strand else { return }
    if sums[strand] == 0 { touched.append(postings[other].strand) }
    sums[strand] += postings[own].mass * postings[other].mass
  }
}
