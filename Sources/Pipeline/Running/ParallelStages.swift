internal import ClaimModel
internal import Comparison
internal import Grouping

extension Grouper {
  /// Groups on all cores; the result is the same as on one.
  func groupOnAllCores(
    articles: [Article], claims: [Claim], known: [Incident]
  ) async throws -> GroupingResult {
    var steps = try await compared(articles: articles, claims: claims, known: known)
    steps.join()
    steps.take(
      try await OrderedWork.map(steps.incidentPieces) { [steps] in steps.incidents(of: $0) })
    return steps.result
  }

  /// Divides a batch into blocks on all cores.
  func blocksOnAllCores(
    articles: [Article], claims: [Claim], known: [Incident]
  ) async throws -> [GroupingBlock] {
    try await compared(articles: articles, claims: claims, known: known).blocks
  }

  private func compared(
    articles: [Article], claims: [Claim], known: [Incident]
  ) async throws -> GroupingSteps {
    var steps = steps(articles: articles, claims: claims, known: known)
    steps.take(try await OrderedWork.map(steps.pieces) { [steps] in steps.candidates(of: $0) })
    steps.take(try await OrderedWork.map(steps.pieces) { [steps] in steps.comparisons(of: $0) })
    return steps
  }
}

extension Comparer {
  /// Incidents to a piece of work.
  private static let sizeOfPiece = 32

  /// Reads the questions on all cores; they are the same as on one, in the same order.
  func questionsOnAllCores(_ material: GatheredRecords) async throws -> [QuestionSummary] {
    let comparison = ComparisonMaterial(
      incidents: material.incidents, claims: material.claims, articles: material.articles,
      documents: material.documents.map(Publication.init))
    let count = material.incidents.count
    let pieces = stride(from: 0, to: count, by: Self.sizeOfPiece).map {
      $0..<min($0 + Self.sizeOfPiece, count)
    }
    let read = try await OrderedWork.map(pieces) { self.questions(ofIncidents: $0, in: comparison) }
    return Array(read.joined())
  }
}
