import ClaimModel

/// Which words of a text belong to which claim.
struct ClaimMarking {
  /// A stretch of a line that is all of one claim, or of none.
  struct Run: Hashable {
    let range: Range<Int>
    /// The number of the claim that the words carry, the last to begin where several do.
    let claim: Int?
    /// The numbers of the claims that begin with the stretch.
    let beginning: [Int]
  }

  /// By code point of the text, the number of its claim.
  private var carried: [Int?]
  /// By code point, whether a claim begins there.
  private var isBeginning: [Bool]
  /// By code point, the numbers of the claims that begin there.
  private var beginnings: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - claims: in the order of their starts, which lie in the text.
  ///   - length: of the text, in code points.
  init(_ claims: [Claim], length: Int) {
    carried = Array(repeating: nil, count: length)
    isBeginning = Array(repeating: false, count: length)
    for (number, claim) in claims.enumerated() {
      beginnings[claim.start, default: []].append(number)
      isBeginning[claim.start] = true
      for index in claim.start..<min(max(claim.end, claim.start), length) {
        carried[index] = number
      }
    }
  }

  /// The stretches of a line from its first to its last word; none of an empty line.
  func runs(in line: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var start = line.lowerBound
    for index in line where index > start && isCut(index) {
      runs.append(run(start..<index))
      start = index
    }
    if !line.isEmpty { runs.append(run(start..<line.upperBound)) }
    return runs
  }

  private func isCut(_ index: Int) -> Bool {
    isBeginning[index] || carried[index] != carried[index - 1]
  }

  private func run(_ range: Range<Int>) -> Run {
    Run(
      range: range, claim: carried[range.lowerBound],
      beginning: beginnings[range.lowerBound] ?? [])
  }
}
