package import ClaimModel

/// One grouping in steps, so that whoever has several cores can do the pieces of a step at once.
///
/// The pieces of a step do not depend on each other; what comes of them is handed back in their order
/// before the next step begins:
///
///     var steps = grouper.steps(articles: articles, claims: claims, known: known)
///     steps.take(steps.pieces.map { steps.candidates(of: $0) })
///     steps.take(steps.pieces.map { steps.comparisons(of: $0) })
///     steps.join()
///     steps.take(steps.incidentPieces.map { steps.incidents(of: $0) })
///     let result = steps.result
package struct GroupingSteps: Sendable {
  /// Pairs of reports that are worth comparing.
  package struct Candidates: Sendable {
    let pairs: [UInt64]
  }

  /// How likely pairs of reports tell of one incident.
  package struct Comparisons: Sendable {
    let pairs: [Agglomeration.Pair]
  }

  private static let sizeOfPiece = 512
  private let known: [Incident]
  private var evidence: GroupingEvidence
  private var candidates: CandidatePairs
  private var joined: JoinedStrands?
  private var writer: IncidentWriter?

  init(_ evidence: GroupingEvidence, known: [Incident]) {
    self.evidence = evidence
    self.known = known
    candidates = CandidatePairs([], strands: evidence.strands.count)
  }

  /// The pieces of the first two steps.
  package var pieces: [Range<Int>] { GroupingSteps.pieces(of: evidence.strands.count) }

  /// The pieces of the last step.
  package var incidentPieces: [Range<Int>] { GroupingSteps.pieces(of: joined?.groups.count ?? 0) }

  private static func pieces(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: sizeOfPiece).map { $0..<min($0 + sizeOfPiece, count) }
  }

  package func candidates(of piece: Range<Int>) -> Candidates {
    Candidates(pairs: evidence.candidates(of: piece))
  }

  package mutating func take(_ found: [Candidates]) {
    candidates = CandidatePairs(found.map(\.pairs), strands: evidence.strands.count)
    evidence.releaseBlocks()
  }

  package func comparisons(of piece: Range<Int>) -> Comparisons {
    Comparisons(pairs: evidence.compared(piece, among: candidates))
  }

  package mutating func take(_ compared: [Comparisons]) {
    candidates = CandidatePairs([], strands: 0)
    evidence.take(compared.flatMap(\.pairs))
  }

  /// Does the first two steps on one core.
  mutating func compareAll() {
    take(pieces.map { candidates(of: $0) })
    take(pieces.map { comparisons(of: $0) })
  }

  /// Groups the reports by what was compared.
  package mutating func join() {
    joined = JoinedStrands(evidence.strands, evidence.linkage, options: evidence.options)
    writer = IncidentWriter(evidence)
  }

  /// The incidents of some groups, still without ids.
  package func incidents(of piece: Range<Int>) -> [Incident] {
    guard let writer, let joined else { return [] }
    return piece.map { writer.incident(of: joined.groups[$0]) }
  }

  package mutating func take(_ written: [[Incident]]) {
    joined?.name(Array(written.joined()), evidence.strands, known: known)
  }

  /// The claims with their incidents, and these; nothing before the last step.
  package var result: GroupingResult {
    guard let joined else { return GroupingResult(claims: [], incidents: [], membership: []) }
    return Grouper.result(evidence.strands, joined, evidence.claims)
  }

  /// In place of the last two steps: the blocks over whose edges no incident reaches.
  package var blocks: [GroupingBlock] { BlockFinder(evidence, known: known).blocks() }

  func account(of incident: String) -> IncidentAccount? {
    joined.flatMap { IncidentAccountant(evidence, $0).account(of: incident) }
  }
}
