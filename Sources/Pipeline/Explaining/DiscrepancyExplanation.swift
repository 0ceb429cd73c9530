internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Reporting

/// One discrepancy: who was held against whom, which groups count as one and where that is said,
/// what was left out and why, what the policies make of it, and the claims.
struct DiscrepancyExplanation {
  let summary: QuestionSummary
  let discrepancy: Discrepancy
  let claims: [Claim]
  let places: SettingPlaces
  let comparable: [String: [Group]]

  var text: String {
    let head = ["\(discrepancy.question.label): \(discrepancy.kind.rawValue)"]
    let sections = [head + groups, positions, differences, asides, estimates]
    return sections.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
      + "\nits claims; counterclaim explain with the id of one tells how it was read\n\n"
      + own.map { ClaimExplanation($0).text() }.joined(separator: "\n")
  }

  private var own: [Claim] {
    let ids = Set(discrepancy.positions.flatMap { $0.claims + $0.earlier.flatMap(\.claims) })
    return claims.filter { ids.contains($0.id) }
  }

  // MARK: What is compared

  /// Which groups are held against each other, by whom it is said.
  private var groups: [String] {
    let taxonomy = Taxonomy(comparable: comparable)
    let used = Set(own.map(\.group)).sorted { $0.rawValue < $1.rawValue }
    let rows = used.map {
      ExplanationRow("group", "\($0.label): \(words(for: $0, of: taxonomy.kind(of: $0)))")
    }
    return ([ExplanationRow("incident", discrepancy.incident)] + rows).map(\.written)
  }

  /// "counted with passengers, residents as “passengers and civilians” (the program)".
  private func words(for group: Group, of kind: Taxonomy.Kind) -> String {
    let asked = discrepancy.question.group
    if group == .people, asked != group.label {
      return "may be anybody, and so is held against “\(asked)”"
    }
    if kind.groups.count == 1, !kind.isNamed { return "counted for itself" }
    let all = kind.groups.map(\.label).sorted().joined(separator: ", ")
    return "counted with \(all) as “\(kind.label)” (\(author(of: kind)))"
  }

  /// Who says that the groups of a kind count as one.
  private func author(of kind: Taxonomy.Kind) -> String {
    guard kind.isNamed else { return "the program" }
    let place = places.entry(kind.label, of: "stages.compare.comparable")
    return "\(place ?? "the configuration"), comparable of the stage compare"
  }

  private var positions: [String] {
    ["what each source says, its latest word"]
      + discrepancy.positions.map { position in
        var parts = [position.figureWords]
        if let kind = position.kind { parts.append(kind.rawValue) }
        if let side = position.side { parts.append("side \(side)") }
        parts.append(Self.stakes[position.stake] ?? "")
        parts.append(counted(position.voices, "voice"))
        if let reported = position.reported { parts.append("reported \(reported)") }
        if position.status != .asserted { parts.append(position.status.rawValue) }
        return "  \(position.source): \(parts.joined(separator: ", "))"
      }
  }

  private static let stakes: [Position.Stake: String] = [
    .ownLosses: "own losses", .enemyLosses: "enemy losses", .thirdParty: "third party",
  ]

  private var differences: [String] {
    ["how they differ, the gravest first"]
      + discrepancy.differences.map { "  \($0.kind.rawValue): \($0.explanation)" }
  }

  private var asides: [String] {
    guard !summary.asides.isEmpty else { return [] }
    return ["claims of this question that were not compared"]
      + summary.asides.map { aside in
        let words = claims.first { $0.id == aside.claim }?.words ?? ""
        return "  \(aside.claim)  \(words): \(aside.reason.words)"
      }
  }

  private var estimates: [String] {
    guard !discrepancy.estimates.isEmpty else { return [] }
    return ["low, best and high by published rules (Documentation/policies.md)"]
      + discrepancy.estimates.sorted { $0.key < $1.key }.map { name, estimate in
        let figures = [estimate.low, estimate.best, estimate.high].map {
          $0.map(String.init) ?? "none"
        }
        return "  \(name): \(figures.joined(separator: ", "))"
      }
  }
}
