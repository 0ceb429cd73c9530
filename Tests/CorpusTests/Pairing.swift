/// Pairs the rows of one list with those of another, each at most once, so that the sum of the
/// weights is greatest.
///
/// Paths of greatest gain are added one by one until none gains (Edmonds and Karp, 1972), found as
/// Bellman (1958) finds them; documents have few claims.
struct Pairing {
  private let left: Int
  private let right: Int
  private let weights: [[Int]]
  private var partnerOfLeft: [Int?]
  private var partnerOfRight: [Int?]

  /// - Parameter weights: for each left row the weight of each right row; 0 where they do not fit.
  init(weights: [[Int]]) {
    self.weights = weights
    left = weights.count
    right = weights.first?.count ?? 0
    partnerOfLeft = Array(repeating: nil, count: left)
    partnerOfRight = Array(repeating: nil, count: right)
  }

  /// The pairs, by the left row.
  static func pairs(_ weights: [[Int]]) -> [(left: Int, right: Int)] {
    var pairing = Pairing(weights: weights)
    while pairing.grow() {}
    return pairing.partnerOfLeft.enumerated().compactMap { left, right in
      right.map { (left, $0) }
    }
  }

  /// Adds the path of greatest gain; false where none is left.
  private mutating func grow() -> Bool {
    let (gains, cameFrom) = gains()
    let free = (0..<right).filter { partnerOfRight[$0] == nil && (gains[$0] ?? 0) > 0 }
    guard let best = free.max(by: { (gains[$0] ?? 0) < (gains[$1] ?? 0) }) else { return false }
    var end: Int? = best
    while let current = end, let row = cameFrom[current] {
      end = partnerOfLeft[row]
      partnerOfLeft[row] = current
      partnerOfRight[current] = row
    }
    return true
  }

  /// The greatest gain of a path from a free left row to each right row, and its last left row.
  private func gains() -> (gains: [Int?], cameFrom: [Int?]) {
    var gains = [Int?](repeating: nil, count: right)
    var cameFrom = [Int?](repeating: nil, count: right)
    for _ in 0...left {
      var hasChanged = false
      for row in 0..<left {
        guard let base = gain(of: row, gains) else { continue }
        for column in 0..<right where weights[row][column] > 0 && partnerOfLeft[row] != column {
          let gain = base + weights[row][column]
          guard gain > gains[column] ?? .min else { continue }
          (gains[column], cameFrom[column], hasChanged) = (gain, row, true)
        }
      }
      if !hasChanged { break }
    }
    return (gains, cameFrom)
  }

  /// What was gained on the way to a left row: nothing to a free one, else that of its partner
  /// less the pair that is given up.
  private func gain(of row: Int, _ gains: [Int?]) -> Int? {
    guard let partner = partnerOfLeft[row] else { return 0 }
    return gains[partner].map { $0 - weights[row][partner] }
  }
}
