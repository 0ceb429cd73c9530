import ClaimModel

extension Explanation {
  /// What accounts for two figures that need not contradict each other.
  func account(for reason: Verdict.Reason, _ finding: Finding) -> String {
    let (lesser, greater) = ordered(finding)
    switch reason {
    case .leavesRoom: return "Both can be right."
    case .looseWords: return "The words are loose enough for both."
    case .someOfThem:
      return Explanation.sentence("\(Subject(lesser.voice).text) may speak only of some of them")
    case .undated: return "The reports bear no dates, and one may only be older."
    case .rounded: return "They are the same figure, rounded."
    case .tolerated: return "The difference is within the tolerance."
    case .otherPlace: return "They speak of different places."
    case .otherTime: return "They speak of different days."
    case .otherGroup: return "They count different people."
    case .countsIn(let group, let measure, let number):
      return Explanation.sentence(
        "\(Subject(greater.voice).text) may also count the \(Explanation.who(group, measure, number))"
      )
    case .partOfWhole:
      return Explanation.sentence(
        "the \(Figure(lesser.current).people) can be part of the \(Figure(greater.current).number)")
    case .partialView:
      return Explanation.sentence(
        "\(Subject(lesser.voice).text) may have seen only some of them")
    case .ownTotal:
      return "The article's own total goes beyond the source that it cites."
    default: return ""
    }
  }

  /// How a voice changed its own figure.
  ///
  /// "The military raised the figure from 12 to 21 hostages killed on 13 March 2025."
  func revision(_ finding: Finding) -> String {
    let stance = question.stances[finding.first]
    guard let before = stance.earlier.last else { return "" }
    let clause = clause(finding.first)
    let subject = clause.subject
    let rose = before.interval.figure < stance.interval.figure
    let verb =
      before.interval.figure == stance.interval.figure
      ? "restated" : rose ? "raised" : "lowered"
    let day = finding.since.map { " on \($0.spoken)" } ?? ""
    let old = before.interval == Interval(0, 0) ? "none" : Figure(before).number
    let change =
      "\(subject.text) \(verb) the figure from \(old) to \(clause.people)\(day)"
    return finding.verdict.reason == .fell
      ? Explanation.sentence("\(change), without a correction") : Explanation.sentence(change)
  }

  /// How a toll moved on between two voices.
  ///
  /// "Report a counted 1 person killed on 3 May 2024; report b counts 2 on 4 May 2024."
  func overtaken(_ finding: Finding) -> String {
    var indices = [finding.first, finding.second]
    let (first, second) = (question.stances[indices[0]], question.stances[indices[1]])
    let isReversed = second.isPut(before: first) || first.begins(after: second)
    if isReversed, !first.isPut(before: second) { indices.reverse() }
    let (old, new) = (clause(indices[0]), clause(indices[1]))
    let days = indices.map { question.stances[$0].current.firstMoment?.spoken ?? "" }
    let counted = "\(old.subject.text) counted \(old.people)"
    guard days[0] != days[1] else {
      return Explanation.sentence("\(counted) at first; \(new.short(after: old))")
    }
    return Explanation.sentence("\(counted) on \(days[0]); \(new.short(after: old)) on \(days[1])")
  }

  /// Who calls whose figure wrong.
  ///
  /// "Officials deny the count of 50 people killed that the BLA gives."
  func denial(_ finding: Finding) -> String {
    let stance = question.stances[finding.first]
    let subject = Subject(stance.voice)
    let target = question.stances[finding.second]
    let denies = subject.verb("denies", "deny")
    if target.interval == Interval(0, 0) {
      let nobody = "nobody was \(question.key.measure.rawValue)"
      let says = "as \(Subject(target.voice).text) \(Subject(target.voice).verb("says", "say"))"
      return Explanation.sentence("\(subject.text) \(denies) that \(nobody), \(says)")
    }
    let other = Subject(target.voice)
    let figure = clause(finding.second).people
    return Explanation.sentence(
      "\(subject.text) \(denies) the count of \(figure) that \(other.text) \(other.verb("gives", "give"))"
    )
  }

  private func ordered(_ finding: Finding) -> (Stance, Stance) {
    let pair = (question.stances[finding.first], question.stances[finding.second])
    return pair.0.interval.floor <= pair.1.interval.floor ? pair : (pair.1, pair.0)
  }

  /// "1 militant killed".
  private static func who(_ group: Group, _ measure: Measure, _ number: Int) -> String {
    let noun = Figure.noun(of: group, number: number)
    return "\(number) \(noun) \(measure == .present ? "present" : measure.rawValue)"
  }
}
