internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Grouping
internal import Text

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
    return material.discrepancies.first { $0.id == id }.flatMap { words(for: $0, material) }
  }

  private func words(for claim: Claim, _ material: GatheredRecords) -> String {
    let document = material.documents.first { $0.id == claim.document }
    return ClaimExplanation(claim, document.flatMap { reading(of: claim, in: $0) }).text()
      + ExplanationRow("document", claim.document).line + comparison(of: claim, material)
  }

  /// The claim read anew from its document; nil where this program reads it otherwise than the one
  /// that recorded it.
  private func reading(of claim: Claim, in document: Document) -> ClaimExplanation.Reading? {
    for article in StageBuilder(prepared).claimReader().account(of: document) {
      guard let found = article.claims.first(where: { $0.claim.id == claim.id }) else { continue }
      return ClaimExplanation.Reading(
        account: found,
        sentence: SentenceExplanation(
          account: article.sentences[found.mention.sentence], text: article.text,
          places: article.places),
        places: SettingPlaces(prepared.configuration))
    }
    return nil
  }

  /// Where the claim was compared, or why it was not.
  private func comparison(of claim: Claim, _ material: GatheredRecords) -> String {
    guard let incident = claim.incident else {
      return ExplanationRow("compared", "no: it belongs to no incident").line
    }
    let rows = questions(of: incident, material).compactMap { question -> ExplanationRow? in
      let label = question.question.label
      if let aside = question.asides.first(where: { $0.claim == claim.id }) {
        return ExplanationRow("compared", "not on \(label): \(aside.reason.words)")
      }
      guard question.positions.contains(where: { $0.cites(claim.id) }) else { return nil }
      guard let discrepancy = question.discrepancy else {
        let others = question.positions.count == 1 ? "nobody else answers" : "nobody disagrees"
        return ExplanationRow("compared", "on \(label), where \(others)")
      }
      return ExplanationRow(
        "compared", "in \(discrepancy.id), \(label): \(discrepancy.explanation)")
    }
    guard rows.isEmpty else { return rows.map(\.line).joined() }
    return ExplanationRow("compared", "no: no question of its incident counts by it").line
  }

  private func questions(
    of incident: String, _ material: GatheredRecords
  ) -> [QuestionSummary] {
    StageBuilder(prepared).comparer().questions(
      incidents: material.incidents.filter { $0.id == incident }, claims: material.claims,
      articles: material.articles, documents: material.documents.map(Publication.init))
  }

  private func words(for discrepancy: Discrepancy, _ material: GatheredRecords) -> String? {
    let compare = prepared.configuration.compare
    return questions(of: discrepancy.incident, material)
      .first { $0.discrepancy?.id == discrepancy.id }.map { summary in
        DiscrepancyExplanation(
          summary: summary, discrepancy: discrepancy, claims: material.claims,
          places: SettingPlaces(prepared.configuration),
          comparable: Dictionary(
            (compare?.comparable ?? []).map { ($0.name, $0.groups) }, uniquingKeysWith: +)
        ).text
      }
  }
}

extension Position {
  fileprivate func cites(_ claim: String) -> Bool {
    claims.contains(claim) || earlier.contains { $0.claims.contains(claim) }
  }
}
