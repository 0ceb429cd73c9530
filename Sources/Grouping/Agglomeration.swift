/// Joins strands into groups, the likeliest pair of groups first.
///
/// Average linkage (Sokal and Michener, 1958) over the pairs that were compared; pairs that were not
/// count as unlike. Two groups that hold together well within themselves are joined only where they
/// are nearly as like each other as their own members are: without that, two events of one kind,
/// each told by many reports, end up as one. Last, what is left over joins a group that it is like
/// enough, measured again by how like the members of that group are: a short or late report of an
/// event that many report.
struct Agglomeration {
  /// What two groups must reach of the likeness within the looser of them.
  static let coherence = 0.67
  /// What a left-over must reach of the likeness within the group that it joins.
  static let attachment = 0.5
  /// A left-over must be as likely as this share of the threshold, and as like as this at all.
  static let leastShare = 0.2
  static let leastLikeness = 0.03
  /// The share of the doubt that the threshold leaves at which one link alone is enough.
  static let doubt = 0.5
  /// From this size on a group is judged by the likeness within it.
  static let judgedFrom = 3

  struct Pair: Sendable {
    var first: Int
    var second: Int
    /// How likely the two tell of one incident.
    var probability: Double
    /// The likeness of their words, 0 to 1.
    var likeness: Double
    /// Both hold a name that hardly another holds; see `Landmarks`.
    var sharesLandmark = false
  }

  /// That the group that begins with one strand took in the group that begins with another.
  struct Join: Sendable {
    var first: Int
    var second: Int
    var manner: JoinManner
  }

  private struct Link {
    var probability = 0.0
    var likeness = 0.0
  }

  private struct Candidate: Comparable {
    var value: Double
    var first: Int
    var second: Int
    var version: Int

    /// The likelier first, then the pair that comes first.
    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.value != right.value { return left.value > right.value }
      return (left.first, left.second, left.version) < (right.first, right.second, right.version)
    }
  }

  private let threshold: Double
  private let apart: Set<[Int]>
  private var links: [[Int: Link]]
  private var members: [[Int]]
  private var within: [Double]
  /// For each strand the likeliest of those with which it shares a landmark.
  private var strongest: [(other: Int, probability: Double)]
  private var versions: [Int]
  private var queue = MinimumHeap<Candidate>()
  /// What was joined, in its order, for an explanation.
  private(set) var joins: [Join] = []

  /// `together` are lists of strands to be joined before anything else, `apart` pairs that may never
  /// share a group, the smaller first.
  init(
    count: Int, pairs: ArraySlice<Pair>, threshold: Double, together: [[Int]], apart: Set<[Int]>
  ) {
    self.threshold = threshold
    self.apart = apart
    links = Array(repeating: [:], count: count)
    members = (0..<count).map { [$0] }
    within = Array(repeating: 0, count: count)
    versions = Array(repeating: 0, count: count)
    strongest = (0..<count).map { ($0, 0) }
    for pair in pairs {
      let (first, second) = (pair.first, pair.second)
      let link = Link(probability: pair.probability, likeness: pair.likeness)
      links[first][second] = link
      links[second][first] = link
      guard pair.sharesLandmark else { continue }
      if pair.probability > strongest[first].probability {
        strongest[first] = (second, pair.probability)
      }
      if pair.probability > strongest[second].probability {
        strongest[second] = (first, pair.probability)
      }
    }
    for list in together { joinAll(list) }
    for pair in pairs { propose(group(of: pair.first), group(of: pair.second)) }
  }

  /// The groups, each sorted, in the order of their first members.
  mutating func groups() -> [[Int]] {
    while let candidate = popCurrent() {
      let first = candidate.first
      let second = candidate.second
      guard holdsTogether(first, second), !isKeptApart(first, second) else { continue }
      join(first, second, .average(candidate.value))
      for other in links[first].keys.sorted() { propose(first, other) }
    }
    attachRest()
    attachByStrongestLink()
    return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The best pair of groups that have not changed since they were proposed.
  private mutating func popCurrent() -> Candidate? {
    while let candidate = queue.popMinimum() {
      let first = candidate.first
      let second = candidate.second
      if candidate.version == versions[first] + versions[second], !members[first].isEmpty,
        !members[second].isEmpty
      {
        return candidate
      }
    }
    return nil
  }

  private mutating func attachRest() {
    for group in members.indices where members[group].count >= Self.judgedFrom {
      for other in links[group].keys.sorted() { proposeAttachment(group, other) }
    }
    while let candidate = popCurrent() {
      let first = candidate.first
      guard !isKeptApart(first, candidate.second) else { continue }
      join(first, candidate.second, .attached(candidate.value))
      for other in links[first].keys.sorted() { proposeAttachment(first, other) }
    }
  }

  /// A report that stands alone joins the group of the one report that it surely belongs with,
  /// though that group's other reports have little in common with it: a local paper and the wire's
  /// late summary.
  private mutating func attachByStrongestLink() {
    let sure = 1 - (1 - threshold) * Self.doubt
    var homes = Array(members.indices)
    for group in members.indices { for strand in members[group] { homes[strand] = group } }
    for single in members.indices where members[single].count == 1 {
      let best = strongest[single]
      let target = homes[best.other]
      guard best.probability >= sure, target != single, !isKeptApart(target, single) else {
        continue
      }
      let moved = target < single ? members[single] : members[target]
      for strand in moved { homes[strand] = min(single, target) }
      join(min(single, target), max(single, target), .landmark(best.probability))
    }
  }

  private mutating func proposeAttachment(_ one: Int, _ two: Int) {
    let first = min(one, two)
    let second = max(one, two)
    guard let link = links[first][second] else { return }
    let pairs = size(first, second)
    let likeness = link.likeness / pairs
    guard likeness >= Self.leastLikeness, link.probability / pairs >= Self.leastShare * threshold
    else { return }
    let judged = [first, second].filter { members[$0].count >= Self.judgedFrom }
    let needed = judged.count == 2 ? Self.coherence : Self.attachment
    guard let within = judged.map({ likenessWithin($0) }).min(), within > 0,
      likeness >= needed * within
    else { return }
    queue.insert(
      Candidate(
        value: likeness / within, first: first, second: second,
        version: versions[first] + versions[second]))
  }

  private func group(of strand: Int) -> Int {
    if !members[strand].isEmpty { return strand }
    return members.firstIndex { $0.contains(strand) } ?? strand
  }

  private mutating func joinAll(_ list: [Int]) {
    for strand in list.dropFirst() {
      let first = group(of: list[0])
      let second = group(of: strand)
      if first != second { join(min(first, second), max(first, second), .ruled) }
    }
  }

  private mutating func propose(_ one: Int, _ two: Int) {
    let first = min(one, two)
    let second = max(one, two)
    guard first != second, let link = links[first][second] else { return }
    let value = link.probability / size(first, second)
    guard value >= threshold else { return }
    queue.insert(
      Candidate(
        value: value, first: first, second: second, version: versions[first] + versions[second]))
  }

  /// The number of pairs between two groups, as far as a strand can have that many neighbours.
  private func size(_ first: Int, _ second: Int) -> Double {
    Self.pairs(between: members[first].count, and: members[second].count)
  }

  static func pairs(between one: Int, and two: Int) -> Double {
    Double(min(one * two, CandidateBlocks.candidatesOfStrand * min(one, two)))
  }

  static func pairs(within count: Int) -> Int {
    min(count * (count - 1) / 2, CandidateBlocks.candidatesOfStrand * count / 2)
  }

  private func holdsTogether(_ first: Int, _ second: Int) -> Bool {
    guard members[first].count >= Self.judgedFrom, members[second].count >= Self.judgedFrom,
      let link = links[first][second]
    else { return true }
    let across = link.likeness / size(first, second)
    return across >= Self.coherence * min(likenessWithin(first), likenessWithin(second))
  }

  private func likenessWithin(_ group: Int) -> Double {
    let pairs = Self.pairs(within: members[group].count)
    return pairs > 0 ? within[group] / Double(pairs) : 0
  }

  private func isKeptApart(_ first: Int, _ second: Int) -> Bool {
    guard !apart.isEmpty else { return false }
    return members[first].contains { one in
      members[second].contains { two in apart.contains([min(one, two), max(one, two)]) }
    }
  }

  private mutating func join(_ first: Int, _ second: Int, _ manner: JoinManner) {
    joins.append(Join(first: first, second: second, manner: manner))
    within[first] += within[second] + (links[first][second]?.likeness ?? 0)
    let moved = links[second]
    links[second] = [:]
    links[first][second] = nil
    for (other, link) in moved where other != first {
      links[other][second] = nil
      var sum = links[first][other] ?? Link()
      sum.probability += link.probability
      sum.likeness += link.likeness
      links[first][other] = sum
      links[other][first] = sum
    }
    members[first] += members[second]
    members[second] = []
    // Candidates made before the join carry an older version and are passed over.
    versions[first] += versions[second] + 1
  }
}
