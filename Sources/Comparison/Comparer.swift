package import ClaimModel
import Hashing

/// Says, question by question, who counts how many people and how the figures disagree.
///
/// It decides nothing about what is true. It is a pure function of its input: the same claims give
/// the same records, in any order they are handed over.
///
///     let comparer = Comparer(comparable: [:], tolerance: .none, policies: [.ucdp])
///     comparer.discrepancies(
///       incidents: incidents, claims: claims, articles: articles, documents: publications)
///
/// **Requires** claims with their `incident`, and the incidents. **Assigns** discrepancies.
package struct Comparer: Sendable {
  private let taxonomy: Taxonomy
  private let tolerance: Tolerance
  private let policies: [Policy]

  /// - Parameters:
  ///   - comparable: Groups that count the same people, by a name for readers; groups that are
  ///     not named keep their default (`Taxonomy`).
  ///   - tolerance: How far apart figures may lie and still be filed as rounding.
  ///   - policies: The rules that give each question its estimates.
  package init(
    comparable: [String: [Group]] = [:], tolerance: Tolerance = .none, policies: [Policy] = [.ucdp]
  ) {
    taxonomy = Taxonomy(comparable: comparable)
    self.tolerance = tolerance
    self.policies = policies
  }

  /// The questions on which positions differ in any way, in the order of `Ranking`.
  package func discrepancies(
    incidents: [Incident], claims: [Claim], articles: [Article] = [], documents: [Publication] = []
  ) -> [Discrepancy] {
    let summaries = questions(
      incidents: incidents, claims: claims, articles: articles, documents: documents)
    return Ranking.sorted(
      summaries.compactMap(\.discrepancy), newest: Comparer.newestDay(of: summaries))
  }

  /// Every question of every incident, incidents in their given order, questions by measure and
  /// group, with the discrepancy where there is one.
  package func questions(
    incidents: [Incident], claims: [Claim], articles: [Article] = [], documents: [Publication] = []
  ) -> [QuestionSummary] {
    let material = ComparisonMaterial(
      incidents: incidents, claims: claims, articles: articles, documents: documents)
    return questions(ofIncidents: incidents.indices, in: material)
  }

  /// The questions of some of the incidents, by their places; no incident depends on another, so that
  /// several cores can each read some of them.
  package func questions(
    ofIncidents range: Range<Int>, in material: ComparisonMaterial
  ) -> [QuestionSummary] {
    range.flatMap { place -> [QuestionSummary] in
      let incident = material.incidents[place]
      let own = material.claims(of: incident)
      let documents = Set(own.map(\.document)).sorted()
      let reader = IncidentReader(
        incident: incident, claims: own, articles: material.articles(of: documents),
        publications: material.publications(of: documents), taxonomy: taxonomy,
        tolerance: tolerance)
      return reader.questions().map { summary(of: $0, in: incident) }
    }
  }

  /// The newest day on which any position was reported, by which the ranking tells what is new.
  package static func newestDay(of summaries: [QuestionSummary]) -> CalendarDay? {
    summaries.flatMap(\.positions).compactMap { CalendarDay(iso: $0.reported ?? "") }.max()
  }

  private func summary(of question: Question, in incident: Incident) -> QuestionSummary {
    let explanation = Explanation(question: question)
    let positions = question.stances.map(\.position)
    var estimates: [String: Discrepancy.Estimate] = [:]
    for policy in policies { estimates[policy.rawValue] = policy.estimate(positions) }
    let statements = question.stances.flatMap { stance in
      (stance.earlier + [stance.current]).flatMap(\.statements)
    }
    return QuestionSummary(
      incident: incident.id, question: Comparer.record(question.key), positions: positions,
      estimates: estimates,
      discrepancy: discrepancy(question, explanation, positions, estimates, in: incident),
      resolutions: question.agreements.map { agreement in
        QuestionSummary.Resolution(
          first: agreement.first, second: agreement.second, since: agreement.since?.text,
          explanation: explanation.of(agreement))
      },
      asides: question.asides, documents: Set(statements.map(\.claim.document)).count,
      voices: question.stances.count)
  }

  private func discrepancy(
    _ question: Question, _ explanation: Explanation, _ positions: [Position],
    _ estimates: [String: Discrepancy.Estimate], in incident: Incident
  ) -> Discrepancy? {
    guard let gravest = question.findings.first?.verdict.kind else { return nil }
    let record = Comparer.record(question.key)
    let grave = question.findings.filter { $0.verdict.kind == gravest }
    return Discrepancy(
      id: StableID.make(
        prefix: "d", parts: [incident.id, record.measure.rawValue, record.group]),
      incident: incident.id, question: record, kind: gravest, positions: positions,
      differences: question.findings.map { finding in
        Discrepancy.Difference(
          first: finding.first, second: finding.second, kind: finding.verdict.kind,
          explanation: explanation.of(finding))
      },
      estimates: estimates, spread: Comparer.spread(of: positions),
      since: Explanation.earliest(grave)?.text, explanation: explanation.ofQuestion())
  }

  /// From the lowest to the highest number that the positions allow; nil where an end is open.
  static func spread(of positions: [Position]) -> Int? {
    let asserted = positions.filter { $0.status == .asserted }
    let highs = asserted.compactMap(\.high)
    guard highs.count == asserted.count, let high = highs.max(),
      let low = asserted.map({ $0.low ?? 0 }).min()
    else { return nil }
    return high - low
  }

  private static func record(_ key: QuestionSorter.Key) -> Discrepancy.Question {
    let verb = key.measure == .present ? "present" : key.measure.rawValue
    return Discrepancy.Question(
      measure: key.measure, group: key.kind.label, label: "\(verb), \(key.kind.label)")
  }
}
