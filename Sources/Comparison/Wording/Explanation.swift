import ClaimModel

/// Puts what was found on a question into plain sentences.
///
/// An explanation says who counts what and what accounts for it, and stops there. For example:
/// "The military counts 21 hostages killed; the BLA says it killed 50 passengers. The difference
/// has stood since 12 March 2025."
struct Explanation {
  let question: Question

  /// The sentence for the question as a whole, made from its gravest findings.
  func ofQuestion() -> String {
    guard let gravest = question.findings.first else { return "" }
    guard gravest.verdict.kind == .contradiction else { return of(gravest) }
    let findings = question.findings.filter { $0.verdict.kind == .contradiction }
    let indices = Set(findings.flatMap { [$0.first, $0.second] }).sorted()
    return apart(indices, since: Explanation.earliest(findings))
  }

  /// The sentence for one finding.
  func of(_ finding: Finding) -> String {
    let first = clause(finding.first)
    let second = clause(finding.second)
    switch finding.verdict.reason {
    case .apart: return apart([finding.first, finding.second], since: finding.since)
    case .denied: return denial(finding)
    case .revised, .corrected, .fell: return revision(finding)
    case .overtaken: return overtaken(finding)
    case .arithmetic(let sum): return Explanation.sentence(sum)
    default:
      let both = "\(first.full); \(second.short(after: first))"
      return Explanation.sentence(both) + " " + account(for: finding.verdict.reason, finding)
    }
  }

  /// The sentence for two voices that came together.
  func of(_ agreement: Question.Agreement) -> String {
    let pair = [agreement.first, agreement.second]
    let subject = Subject.joined(pair.map { Subject(question.stances[$0].voice) })
    let since = agreement.since.map { " since \($0.spoken)" } ?? ""
    let figure = clause(agreement.first).people
    return Explanation.sentence("\(subject.text), once apart, have agreed on \(figure)\(since)")
  }

  func clause(_ index: Int) -> Clause {
    let stance = question.stances[index]
    return clause(stance, Subject(stance.voice))
  }

  private func clause(_ stance: Stance, _ subject: Subject) -> Clause {
    let travelling: Set<Group> = [.passengers, .crew]
    let isAboard = question.stances.contains { !$0.groups.isDisjoint(with: travelling) }
    return Clause(
      subject: subject, stance: stance, measure: question.key.measure, isAboard: isAboard)
  }

  /// Every camp with its figure, four at most, and since when they have differed.
  private func apart(_ indices: [Int], since: Moment?) -> String {
    var camps: [[Stance]] = []
    let all = indices.map { question.stances[$0] }
    let telling = all.filter { !$0.saysLittle }
    for stance in telling.count > 1 ? telling : all {
      let known = camps.firstIndex {
        $0[0].interval == stance.interval && $0[0].stake == stance.stake
          && $0[0].relation == stance.relation
      }
      if let known { camps[known].append(stance) } else { camps.append([stance]) }
    }
    let clauses = camps.prefix(4).map { camp in
      clause(camp[0], Subject.joined(camp.map { Subject($0.voice) }))
    }
    var parts: [String] = []
    for (index, clause) in clauses.enumerated() {
      parts.append(index == 0 ? clause.full : clause.short(after: clauses[index - 1]))
    }
    if camps.count > 4 {
      parts.append(
        camps.count == 5 ? "one more figure is given" : "\(camps.count - 4) more figures are given")
    }
    let text = Explanation.sentence(parts.joined(separator: "; "))
    return since.map { "\(text) The difference has stood since \($0.spoken)." } ?? text
  }

  static func earliest(_ findings: [Finding]) -> Moment? {
    findings.compactMap(\.since).min { ($0.day, $0.text) < ($1.day, $1.text) }
  }

  /// A capital at the head and a full stop at the end.
  static func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }
}
