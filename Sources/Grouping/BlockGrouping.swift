internal import ClaimModel

/// Groups the strands of blocks, of which another has compared the pairs.
struct BlockGrouping {
  let strands: [Strand]
  let joined: JoinedStrands

  init(
    _ options: GroupingOptions, _ blocks: [GroupingBlock], articles: [Article], claims: [Claim],
    known: [Incident]
  ) {
    let loose = Rulings(options: options, known: known).looseClaims(claims)
    let merged = MergedBlocks(
      blocks, StrandBuilder(articles: articles, claims: claims, loose: loose).strands())
    strands = merged.strands
    let writer = IncidentWriter(
      strands: strands, terms: SpelledTerms(strands), shared: merged.terms,
      pairs: merged.linkage.pairs, articles: articles, claims: claims,
      carriers: Carriers(originals: merged.originals), pinned: options.pinned,
      window: options.window)
    var joined = JoinedStrands(strands, merged.linkage, options: options)
    joined.name(joined.groups.map { writer.incident(of: $0) }, strands, known: known)
    self.joined = joined
  }
}

/// Several blocks as one, their members in the order of all strands.
private struct MergedBlocks {
  /// Those of the given strands that are members of a block.
  let strands: [Strand]
  private var entries: [[TermVectors.Entry]]
  private var spellings: [String] = []
  private(set) var linkage = Linkage(pairs: [], together: [], apart: [])
  private(set) var originals: [Carriers.Carrier: Carriers.Carrier] = [:]
  private let places: [Strand.Key: Int]

  init(_ blocks: [GroupingBlock], _ all: [Strand]) {
    let keys = Set(blocks.lazy.flatMap(\.members).map(Strand.Key.init))
    strands = all.filter { keys.contains($0.key) }
    places = Dictionary(strands.enumerated().map { ($1.key, $0) }) { first, _ in first }
    entries = Array(repeating: [], count: strands.count)
    for block in blocks { add(block) }
    linkage.pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  var terms: SharedTerms { SharedTerms(entries: entries, spellings: spellings) }

  private mutating func add(_ block: GroupingBlock) {
    // A member whose document is not here leaves its place empty.
    let indices = block.members.map { places[Strand.Key($0)] }
    let before = Int32(spellings.count)
    spellings += block.terms.map(\.spelling)
    for (member, index) in zip(block.members, indices) {
      originals[Carriers.Carrier(document: member.document, article: member.article)] =
        Carriers.Carrier(document: member.original.document, article: member.original.article)
      guard let index else { continue }
      entries[index] = member.terms.compactMap { entry(of: $0, in: block, from: before) }
    }
    add(block.pairs, indices)
    linkage.together += block.together.map { $0.compactMap { indices[$0] } }
      .filter { $0.count > 1 }
    for pair in block.apart.map({ $0.compactMap { indices[$0] } }) where pair.count == 2 {
      linkage.apart.insert(pair)
    }
  }

  private func entry(
    of holding: GroupingBlock.Holding, in block: GroupingBlock, from first: Int32
  ) -> TermVectors.Entry? {
    let term = block.terms[holding.term]
    guard let kind = TermKind(rawValue: term.kind) else { return nil }
    return TermVectors.Entry(
      term: first + Int32(holding.term), kind: kind, weight: term.weight, mass: holding.mass)
  }

  private mutating func add(_ pairs: [GroupingBlock.Pair], _ indices: [Int?]) {
    for pair in pairs {
      guard let first = indices[pair.first], let second = indices[pair.second] else { continue }
      linkage.pairs.append(
        Agglomeration.Pair(
          first: first, second: second, probability: pair.probability, likeness: pair.likeness,
          sharesLandmark: pair.sharesLandmark))
    }
  }
}

extension Strand.Key {
  fileprivate init(_ member: GroupingBlock.Member) {
    self.init(document: member.document, article: member.article, passage: member.passage)
  }
}
