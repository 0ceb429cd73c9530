import ClaimModel
import Testing

@testable import Reporting

@Suite struct `words of a text and their claims` {
  private static func claim(_ start: Int, _ end: Int) -> Claim {
    var claim = FixtureReports.sample.incidents[0].claims[0]
    claim.start = start
    claim.end = end
    return claim
  }

  /// Claims, a line, and its stretches as "from-to:claim", with the claims that begin there behind.
  @Test(arguments: [
    ([], 0..<9, ["0-9:none"]),
    ([], 4..<4, []),
    ([2..<5], 0..<9, ["0-2:none", "2-5:0+0", "5-9:none"]),
    ([2..<5], 3..<9, ["3-5:0", "5-9:none"]),
    ([0..<9, 3..<5], 0..<9, ["0-3:0+0", "3-5:1+1", "5-9:0"]),
    ([2..<5, 2..<5], 0..<9, ["0-2:none", "2-5:1+0,1", "5-9:none"]),
    ([2..<5, 5..<9], 0..<9, ["0-2:none", "2-5:0+0", "5-9:1+1"]),
    ([4..<4], 0..<9, ["0-4:none", "4-9:none+0"]),
    ([7..<90], 0..<9, ["0-7:none", "7-9:0+0"]),
  ])
  func `make the stretches of a line`(
    _ claims: [Range<Int>], _ line: Range<Int>, _ expected: [String]
  ) {
    let marking = ClaimMarking(
      claims.map { Self.claim($0.lowerBound, $0.upperBound) }, length: 9)
    let shown = marking.runs(in: line).map { run in
      let claim = run.claim.map(String.init) ?? "none"
      let beginning = run.beginning.map(String.init).joined(separator: ",")
      return "\(run.range.lowerBound)-\(run.range.upperBound):\(claim)"
        + (beginning.isEmpty ? "" : "+" + beginning)
    }
    #expect(shown == expected)
  }
}
