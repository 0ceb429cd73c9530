internal import ClaimModel
internal import Comparison
internal import Grouping

/// Shows what stands under an id in the ledger, or in what the inputs give where there is none.
package struct RecordExplanation {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// The claim, incident or discrepancy in words; nil where the inputs give none of that id.
  package func text(of id: String) async throws -> String? {
    let remembered = try await RememberedMaterial(prepared)
    let material = remembered.material
    if let claim = material.claims.first(where: { $0.id == id }) {
      return words(for: claim, material)
    }
    if let account = StageBuilder(prepared).grouper()
      .account(
        of: id, articles: material.articles, claims: material.claims,
        known: remembered.known)
    {
      return IncidentExplanation(account, claims: material.claims).text
    }
    return material.discrepancies.first { $0.id == id }.map { words(for: $0, material) }
  }

  private func words(for claim: Claim, _ material: GatheredRecords) -> String {
    ClaimExplanation(claim).text + "  document  \(claim.document)\n"
      + comparison(of: claim, material)
  }

  /// Where the claim was compared, or why it was not.
  private func comparison(of claim: Claim, _ material: GatheredRecords) -> String {
    let questions = StageBuilder(prepared).comparer().questions(
      incidents: material.incidents.filter { $0.id == claim.incident }, claims: material.claims,
      articles: material.articles, documents: material.documents.map(Publication.init))
    let lines = questions.compactMap { question -> String? in
      if let aside = question.asides.first(where: { $0.claim == claim.id }) {
        return "not compared on \(question.question.label): \(aside.reason.words)"
      }
      guard question.positions.contains(where: { $0.cites(claim.id) }) else { return nil }
      guard let discrepancy = question.discrepancy else {
        return "on \(question.question.label) nobody disagrees"
      }
      return "in \(discrepancy.id), \(question.question.label): \(discrepancy.explanation)"
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func words(for discrepancy: Discrepancy, _ material: GatheredRecords) -> String {
    let head = "\(discrepancy.question.label): \(discrepancy.kind.rawValue)\n"
    let differences = discrepancy.differences.map { "  \($0.kind.rawValue): \($0.explanation)\n" }
    let ids = Set(discrepancy.positions.flatMap(\.claims))
    let claims = material.claims.filter { ids.contains($0.id) }
    return head + differences.joined() + "\n"
      + claims.map { ClaimExplanation($0).text }.joined(separator: "\n")
  }
}

extension Position {
  fileprivate func cites(_ claim: String) -> Bool {
    claims.contains(claim) || earlier.contains { $0.claims.contains(claim) }
  }
}
