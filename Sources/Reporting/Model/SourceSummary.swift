package import ClaimModel

/// How one source behaves over all incidents of a report.
package struct SourceSummary: Sendable, Hashable {
  package var name: String
  /// Nil where documents speak in their own voice.
  package var kind: SourceKind?
  package var side: String?
  /// Statements of a figure, earlier ones included.
  package var claims: Int
  /// On how many questions the source has a position.
  package var questions: Int
  /// Of those, the ones about the losses of its own side.
  package var ownLosses: Int
  /// Of those, the ones about the losses of the other side.
  package var enemyLosses: Int
  /// On how many questions with two or more positions it contradicts all others.
  package var alone: Int
  /// How many of its figures it has replaced with a later one.
  package var revised: Int
  /// How its figures stand to those of the others; nil where there is nothing to hold them against.
  package var ratio: SourceRatio?

  package init(
    name: String, kind: SourceKind?, side: String? = nil, claims: Int = 0, questions: Int = 0,
    ownLosses: Int = 0, enemyLosses: Int = 0, alone: Int = 0, revised: Int = 0,
    ratio: SourceRatio? = nil
  ) {
    self.name = name
    self.kind = kind
    self.side = side
    self.claims = claims
    self.questions = questions
    self.ownLosses = ownLosses
    self.enemyLosses = enemyLosses
    self.alone = alone
    self.revised = revised
    self.ratio = ratio
  }

  /// Counts from the positions of every question, in order of name.
  package static func summaries(of incidents: [IncidentReport]) -> [SourceSummary] {
    var found: [Key: SourceSummary] = [:]
    var ratios: [Key: [Double]] = [:]
    for question in incidents.flatMap(\.questions) {
      let isAlone = Self.standingAlone(on: question)
      let own = SourceRatio.ratios(on: question)
      for (index, position) in question.positions.enumerated() {
        let key = Key(name: position.source, kind: position.kind, side: position.side)
        var summary =
          found[key]
          ?? SourceSummary(name: key.name, kind: key.kind, side: key.side)
        summary.add(position, isAlone: isAlone.contains(index))
        found[key] = summary
        if let ratio = own[index] { ratios[key, default: []].append(ratio) }
      }
    }
    for (key, ratios) in ratios { found[key]?.ratio = SourceRatio(of: ratios) }
    return found.values.sorted { $0.order < $1.order }
  }

  private struct Key: Hashable {
    let name: String
    let kind: SourceKind?
    let side: String?
  }

  /// The parts by which summaries are sorted; no two summaries of one report share them.
  private var order: (String, String, String) { (name, kind?.rawValue ?? "", side ?? "") }

  private mutating func add(_ position: Position, isAlone: Bool) {
    claims += position.claims.count
    claims += position.earlier.reduce(0) { $0 + $1.claims.count }
    questions += 1
    if position.stake == .ownLosses { ownLosses += 1 }
    if position.stake == .enemyLosses { enemyLosses += 1 }
    if isAlone { alone += 1 }
    revised += position.earlier.count
  }

  /// The positions that contradict or deny every other one.
  private static func standingAlone(on question: QuestionReport) -> Set<Int> {
    let count = question.positions.count
    guard count > 1, let discrepancy = question.discrepancy else { return [] }
    var opponents = [Set<Int>](repeating: [], count: count)
    for difference in discrepancy.differences
    where [.contradiction, .denial].contains(difference.kind) {
      guard opponents.indices.contains(difference.first),
        opponents.indices.contains(difference.second)
      else { continue }
      opponents[difference.first].insert(difference.second)
      opponents[difference.second].insert(difference.first)
    }
    return Set(opponents.indices.filter { opponents[$0].subtracting([$0]).count == count - 1 })
  }
}
