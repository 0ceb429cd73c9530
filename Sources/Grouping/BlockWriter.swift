internal import Hashing

/// Writes down what each block has to know of the batch.
struct BlockWriter {
  private let evidence: GroupingEvidence
  private let carriers: Carriers
  /// Indices of strands, each list sorted.
  private let sets: [[Int]]
  /// For each strand where it stands in its set.
  private let places: [Int]
  /// For each set the pairs within it.
  private let pairs: [[Agglomeration.Pair]]

  init(_ evidence: GroupingEvidence, sets: [[Int]]) {
    self.evidence = evidence
    self.sets = sets
    carriers = Carriers(articles: evidence.articles)
    var places = [Int](repeating: 0, count: evidence.strands.count)
    var homes = places
    for (home, set) in sets.enumerated() {
      for (place, strand) in set.enumerated() { (homes[strand], places[strand]) = (home, place) }
    }
    var pairs = [[Agglomeration.Pair]](repeating: [], count: sets.count)
    for pair in evidence.linkage.pairs where homes[pair.first] == homes[pair.second] {
      pairs[homes[pair.first]].append(pair)
    }
    self.places = places
    self.pairs = pairs
  }

  func blocks() -> [GroupingBlock] { sets.indices.map(block) }

  private func block(_ number: Int) -> GroupingBlock {
    let set = sets[number]
    let terms = sharedTerms(set)
    var numbers: [Int32: Int] = [:]
    for (number, term) in terms.enumerated() { numbers[term.term] = number }
    let isMember = Set(set)
    return GroupingBlock(
      id: id(set), members: set.map { member($0, numbers) },
      terms: terms.map { entry in
        GroupingBlock.Term(
          spelling: evidence.vectors.spellings[Int(entry.term)], kind: entry.kind.rawValue,
          weight: entry.weight)
      },
      pairs: pairs[number].map(pair),
      together: evidence.linkage.together.filter { isMember.contains($0[0]) }
        .map { $0.map { places[$0] } },
      apart: evidence.linkage.apart.filter { $0.allSatisfy(isMember.contains) }
        .map { $0.map { places[$0] } }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
  }

  /// The terms that two strands of a set hold, in their order.
  private func sharedTerms(_ set: [Int]) -> [TermVectors.Entry] {
    guard set.count > 1 else { return [] }
    var holders: [Int32: Int] = [:]
    var terms: [TermVectors.Entry] = []
    for entry in set.lazy.flatMap({ evidence.vectors.entries(of: $0) }) {
      holders[entry.term, default: 0] += 1
      if holders[entry.term] == 2 { terms.append(entry) }
    }
    return terms.sorted { $0.term < $1.term }
  }

  private func member(_ index: Int, _ numbers: [Int32: Int]) -> GroupingBlock.Member {
    let key = evidence.strands[index].key
    let original = carriers.original(document: key.document, article: key.article)
    return GroupingBlock.Member(
      document: key.document, article: key.article, passage: key.passage,
      original: GroupingBlock.Original(document: original.document, article: original.article),
      terms: evidence.vectors.entries(of: index).compactMap { entry in
        numbers[entry.term].map { GroupingBlock.Holding(term: $0, mass: entry.mass) }
      })
  }

  private func pair(_ pair: Agglomeration.Pair) -> GroupingBlock.Pair {
    GroupingBlock.Pair(
      first: places[pair.first], second: places[pair.second], probability: pair.probability,
      likeness: pair.likeness, sharesLandmark: pair.sharesLandmark)
  }

  private func id(_ set: [Int]) -> String {
    StableID.make(
      prefix: "b",
      parts: set.flatMap { index -> [String] in
        let key = evidence.strands[index].key
        return [key.document, String(key.article), String(key.passage)]
      })
  }
}
