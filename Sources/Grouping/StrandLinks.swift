/// How likely each strand is of one incident with those that it was compared with.
struct StrandLinks: Sendable {
  struct Link: Sendable {
    var other: Int32
    var probability: Double
  }

  private let starts: [Int]
  private let links: [Link]

  init(_ pairs: [Agglomeration.Pair], strands: Int) {
    var starts = [Int](repeating: 0, count: strands + 1)
    for pair in pairs {
      starts[pair.first + 1] += 1
      starts[pair.second + 1] += 1
    }
    for strand in 0..<strands { starts[strand + 1] += starts[strand] }
    var next = starts
    var links = [Link](repeating: Link(other: 0, probability: 0), count: starts[strands])
    for pair in pairs {
      for (own, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        links[next[own]] = Link(other: Int32(other), probability: pair.probability)
        next[own] += 1
      }
    }
    self.starts = starts
    self.links = links
  }

  func of(_ strand: Int) -> ArraySlice<Link> { links[starts[strand]..<starts[strand + 1]] }
}
