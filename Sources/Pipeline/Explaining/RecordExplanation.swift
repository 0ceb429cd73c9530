internal import ClaimModel

/// Shows what the inputs of a configuration give under an id.
package struct RecordExplanation {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// The claim, incident or discrepancy in words; nil where the inputs give none of that id.
  package func text(of id: String) async throws -> String? {
    let material = try await Flow(prepared).run(note: { _ in }, tell: { _ in }).material
    if let claim = material.claims.first(where: { $0.id == id }) {
      return words(for: claim, material)
    }
    if let incident = material.incidents.first(where: { $0.id == id }) {
      return words(for: incident, material)
    }
    return material.discrepancies.first { $0.id == id }.map { words(for: $0, material) }
  }

  private func words(for claim: Claim, _ material: GatheredRecords) -> String {
    let mentioned = material.discrepancies.filter { discrepancy in
      discrepancy.positions.contains {
        $0.claims.contains(claim.id) || $0.earlier.contains { $0.claims.contains(claim.id) }
      }
    }
    let compared =
      mentioned.isEmpty
      ? "  in no discrepancy\n"
      : mentioned.map { "  in \($0.id), \($0.question.label): \($0.explanation)\n" }.joined()
    return ClaimExplanation(claim).text + "  document  \(claim.document)\n" + compared
  }

  private func words(for incident: Incident, _ material: GatheredRecords) -> String {
    let claims = material.claims.filter { $0.incident == incident.id }
    let lines =
      incident.evidence.map { "  because \($0)" } + incident.documents.map { "  document \($0)" }
      + claims.map { "  \($0.id)  \($0.words)" }
    return ([incident.title] + lines).joined(separator: "\n") + "\n"
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
