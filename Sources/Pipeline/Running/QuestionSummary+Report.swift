internal import ClaimModel
internal import Comparison
internal import Reporting

extension QuestionSummary {
  /// The question as the report shows it; `newest` is the newest day of the run, for its weight.
  func report(newest: CalendarDay?) -> QuestionReport {
    QuestionReport(
      question: question, positions: positions, estimates: estimates, discrepancy: discrepancy,
      weight: discrepancy.map { Ranking.score(of: $0, newest: newest) },
      resolutions: resolutions.map(\.explanation),
      asides: asides.map { QuestionReport.Aside(claim: $0.claim, reason: $0.reason.words) })
  }
}

extension Aside.Reason {
  /// Why the claim was compared with nothing, for people.
  var words: String {
    switch self {
    case .background: "its words point to another time"
    case .elsewhere: "its day or place is not that of the incident"
    case .part: "it is a part of another figure"
    case .unasserted: "it is feared, threatened or supposed, and no statement of fact"
    case .aimless: "it denies a figure that nobody gives"
    case .lesser: "another figure of the same voice says more"
    }
  }
}
