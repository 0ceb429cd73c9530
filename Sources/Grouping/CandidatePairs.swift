/// Pairs of strands, each once, by their first and then by their second.
struct CandidatePairs: Sendable {
  /// Where the partners of each strand stand, as far as they come behind it.
  private var starts: [Int]
  private var seconds: [Int32]

  /// - Parameter found: what `CandidateBlocks` finds for stretches of strands.
  init(_ found: [[UInt64]], strands: Int) {
    starts = Array(repeating: 0, count: strands + 1)
    for pairs in found { for pair in pairs { starts[Int(pair >> 32) + 1] += 1 } }
    for strand in 0..<strands { starts[strand + 1] += starts[strand] }
    seconds = Array(repeating: 0, count: starts[strands])
    var next = starts
    for pairs in found {
      for pair in pairs {
        let first = Int(pair >> 32)
        seconds[next[first]] = Int32(truncatingIfNeeded: pair & 0xFFFF_FFFF)
        next[first] += 1
      }
    }
  }

  /// The strands behind a strand that it is to be compared with, rising.
  func partners(of strand: Int) -> [Int32] {
    var sorted = seconds[starts[strand]..<starts[strand + 1]].sorted()
    var kept = 0
    for place in sorted.indices where place == 0 || sorted[place] != sorted[kept - 1] {
      sorted[kept] = sorted[place]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }
}
