internal import ClaimModel
internal import Hashing

/// Divides a batch into the smallest blocks of which it can be told that no incident reaches over
/// their edges.
///
/// Two strands are tied where a step of `Agglomeration` could hang on their pair:
///
/// - Groups are joined where the average chance of their pairs reaches the threshold, and left-overs
///   from a share of it on. Pairs below that share reach it on no average of groups of up to
///   `CandidateBlocks.candidatesOfStrand` strands. Larger groups are averaged over that many
///   neighbours of each strand, so many weak pairs could: a strand whose weak pairs add up to so
///   much is tied by all of them.
/// - What the configuration puts together is tied.
/// - Incidents of an earlier grouping are tied to all strands that could inherit or found their ids.
struct BlockFinder {
  private let evidence: GroupingEvidence
  private let known: [Incident]

  init(_ evidence: GroupingEvidence, known: [Incident]) {
    self.evidence = evidence
    self.known = known
  }

  func blocks() -> [GroupingBlock] {
    var sets = DisjointSets(count: evidence.strands.count)
    let ties = BlockFinder.ties(
      evidence.linkage.pairs, strands: evidence.strands.count,
      threshold: evidence.options.threshold)
    for pair in ties { sets.join(pair.first, pair.second) }
    for list in evidence.linkage.together { sets.join(all: list) }
    tieByIdentity(&sets)
    return BlockWriter(evidence, sets: sets.sets()).blocks()
  }

  /// Sums of many chances are rounded; a pair that misses the mark by less counts as reaching it.
  private static let margin = 1e-9

  /// The pairs on which a step of the joining could hang.
  static func ties(
    _ pairs: [Agglomeration.Pair], strands: Int, threshold: Double
  ) -> [Agglomeration.Pair] {
    let strong = Agglomeration.leastShare * threshold * (1 - margin)
    var weak = [Double](repeating: 0, count: strands)
    for pair in pairs where pair.probability < strong {
      weak[pair.first] += pair.probability
      weak[pair.second] += pair.probability
    }
    let crowd = strong * Double(CandidateBlocks.candidatesOfStrand)
    return pairs.filter { pair in
      pair.probability >= strong
        || pair.probability > 0 && max(weak[pair.first], weak[pair.second]) >= crowd
    }
  }

  /// An id is given once, and passes to where most of an earlier incident is.
  private func tieByIdentity(_ sets: inout DisjointSets) {
    var founders: [String: Int] = [:]
    for (index, strand) in evidence.strands.enumerated() {
      let id = IncidentIdentities.id(foundedBy: strand)
      if let other = founders[id] { sets.join(other, index) } else { founders[id] = index }
    }
    guard !known.isEmpty else { return }
    let holders = Holders(evidence.strands)
    for incident in known {
      let ids = [incident.id] + incident.formerIds
      sets.join(all: holders.strands(of: incident) + ids.compactMap { founders[$0] })
    }
  }

  /// Which strands make the claims, and which stand in the documents, of an earlier incident.
  private struct Holders {
    private var ofClaim: [String: Int] = [:]
    private var ofDocument: [String: [Int]] = [:]

    init(_ strands: [Strand]) {
      for (index, strand) in strands.enumerated() {
        for claim in strand.claims { ofClaim[claim] = index }
        ofDocument[strand.key.document, default: []].append(index)
      }
    }

    /// Documents count where no claim speaks of the incident, as for `IncidentIdentities`.
    func strands(of incident: Incident) -> [Int] {
      incident.claims.isEmpty
        ? incident.documents.flatMap { ofDocument[$0] ?? [] }
        : incident.claims.compactMap { ofClaim[$0] }
    }
  }
}
