/// Groups the strands of a batch part by part, where no step of the joining reaches from one to another.
///
/// The groups are those of the whole batch (`BlockFinder` tells why), and the memory for the links
/// between strands is that of one part.
struct BatchAgglomeration {
  /// Indices of strands, each list sorted, in the order of their first members.
  let groups: [[Int]]
  /// What was joined, part by part, each in its order.
  let joins: [Agglomeration.Join]

  init(count: Int, linkage: Linkage, threshold: Double) {
    let parts = BatchAgglomeration.parts(count, linkage, threshold)
    var homes = [(part: Int32, place: Int32)](repeating: (0, 0), count: count)
    for (part, members) in parts.enumerated() {
      for (place, strand) in members.enumerated() { homes[strand] = (Int32(part), Int32(place)) }
    }
    let dealt = DealtPairs(linkage.pairs, homes, parts: parts.count)
    var groups: [[Int]] = []
    var joins: [Agglomeration.Join] = []
    for (part, members) in parts.enumerated() {
      guard members.count > 1 else {
        groups.append(members)
        continue
      }
      func local(_ list: [Int]) -> [Int]? {
        let places = list.filter { homes[$0].part == part }.map { Int(homes[$0].place) }
        return places.count == list.count ? places : nil
      }
      var agglomeration = Agglomeration(
        count: members.count, pairs: dealt.pairs(of: part), threshold: threshold,
        together: linkage.together.compactMap(local), apart: Set(linkage.apart.compactMap(local)))
      groups += agglomeration.groups().map { $0.map { members[$0] } }
      joins += agglomeration.joins.map { join in
        Agglomeration.Join(
          first: members[join.first], second: members[join.second], manner: join.manner)
      }
    }
    self.groups = groups.sorted { $0[0] < $1[0] }
    self.joins = joins
  }

  private static func parts(_ count: Int, _ linkage: Linkage, _ threshold: Double) -> [[Int]] {
    var sets = DisjointSets(count: count)
    for pair in BlockFinder.ties(linkage.pairs, strands: count, threshold: threshold) {
      sets.join(pair.first, pair.second)
    }
    for list in linkage.together { sets.join(all: list) }
    return sets.sets()
  }
}

/// The pairs within each part of a batch, by the places of its strands.
private struct DealtPairs {
  private var dealt: [Agglomeration.Pair]
  private var starts: [Int]

  init(
    _ pairs: [Agglomeration.Pair], _ homes: [(part: Int32, place: Int32)], parts: Int
  ) {
    let within = pairs.lazy.filter { homes[$0.first].part == homes[$0.second].part }
    starts = Array(repeating: 0, count: parts + 1)
    for pair in within { starts[Int(homes[pair.first].part) + 1] += 1 }
    for part in 0..<parts { starts[part + 1] += starts[part] }
    let none = Agglomeration.Pair(first: 0, second: 0, probability: 0, likeness: 0)
    dealt = Array(repeating: none, count: starts[parts])
    var next = starts
    for var pair in within {
      let part = Int(homes[pair.first].part)
      pair.first = Int(homes[pair.first].place)
      pair.second = Int(homes[pair.second].place)
      dealt[next[part]] = pair
      next[part] += 1
    }
  }

  func pairs(of part: Int) -> ArraySlice<Agglomeration.Pair> {
    dealt[starts[part]..<starts[part + 1]]
  }
}
