import ClaimModel

/// Finds what differs between the stances of one question.
struct QuestionReader {
  let judge: Judge
  private let denials: [Statement]

  init(judge: Judge, denials: [Statement]) {
    self.judge = judge
    self.denials = denials
  }

  /// Reads the statements of a question; nil where nobody states or denies a figure.
  func read(_ statements: [Statement], key: QuestionSorter.Key) -> Question? {
    let builder = StanceBuilder(statements: statements)
    var question = Question(
      key: key, stances: builder.stances, asides: builder.asides, findings: [], agreements: [])
    judgePairs(&question)
    judgeRevisions(&question)
    judgeDenials(&question)
    question.findings.sort {
      ($0.verdict.kind.gravity, $0.first, $0.second)
        < ($1.verdict.kind.gravity, $1.first, $1.second)
    }
    return question.stances.isEmpty ? nil : question
  }

  private func judgePairs(_ question: inout Question) {
    for second in question.stances.indices {
      for first in question.stances[..<second].indices {
        let (left, right) = (question.stances[first], question.stances[second])
        if let verdict = judge.verdict(on: left, right) {
          let since = since(left, right, both: verdict.kind)
          question.findings.append(Finding(first, second, verdict, since: since))
        } else if wereApart(left, right) {
          question.agreements.append(
            Question.Agreement(
              first: first, second: second, since: QuestionReader.since(left, right)))
        }
      }
    }
  }

  /// The day from which both figures stood: that of the later one.
  private static func since(_ first: Stance, _ second: Stance) -> Moment? {
    guard let left = first.current.firstMoment, let right = second.current.firstMoment else {
      return nil
    }
    return left.isAfter(right) ? left : right
  }

  /// The day from which the two have been apart in this way without a break, whatever figures they
  /// gave meanwhile: a toll that is raised from 4 to 6 ends no dispute with one who says 30.
  private func since(_ first: Stance, _ second: Stance, both kind: Discrepancy.Kind) -> Moment? {
    var (left, right) = (first, second)
    var since = QuestionReader.since(left, right)
    while let moment = since {
      let isLeftLater = left.current.firstMoment == moment && !left.earlier.isEmpty
      guard let before = isLeftLater ? left.earlier.last : right.earlier.last,
        isLeftLater || right.current.firstMoment == moment
      else { return since }
      if isLeftLater {
        left = Stance(voice: left.voice, current: before, earlier: left.earlier.dropLast())
      } else {
        right = Stance(voice: right.voice, current: before, earlier: right.earlier.dropLast())
      }
      guard judge.verdict(on: left, right)?.kind == kind,
        let earlier = QuestionReader.since(left, right)
      else { return since }
      since = earlier
    }
    return since
  }

  /// Whether an older figure of either contradicted what the other says or said.
  private func wereApart(_ first: Stance, _ second: Stance) -> Bool {
    let older = first.earlier.map { Stance(voice: first.voice, current: $0) }
    let others = second.earlier.map { Stance(voice: second.voice, current: $0) }
    let pairs =
      older.flatMap { old in (others + [second]).map { (old, $0) } } + others.map { (first, $0) }
    return pairs.contains { judge.verdict(on: $0.0, $0.1)?.kind == .contradiction }
  }

  /// The latest revision of each voice, and every fall of a death toll.
  private func judgeRevisions(_ question: inout Question) {
    for (index, stance) in question.stances.enumerated() {
      guard let before = stance.earlier.last, before.interval.figure != stance.interval.figure
      else { continue }
      let verdict = revision(of: stance, from: before)
      question.findings.append(
        Finding(index, index, verdict, since: stance.current.firstMoment))
    }
  }

  private func revision(of stance: Stance, from before: Reading) -> Verdict {
    let isCorrected =
      stance.current.statements.contains(where: \.announcesCorrection)
      || denials.contains { $0.voice == stance.voice && $0.interval.meets(before.interval) }
    if isCorrected { return Verdict(.update, .corrected) }
    guard judge.measure == .killed, stance.interval.isBelow(before.interval) else {
      return Verdict(.update, .revised)
    }
    let old = Stance(voice: stance.voice, current: before)
    // The fall may be the attacker, no longer counted with his victims.
    let kinds: [Discrepancy.Kind] = [.rounding, .scope, .subset]
    if let kind = judge.verdict(on: old, stance)?.kind, kinds.contains(kind) {
      return Verdict(.update, .revised)
    }
    return Verdict(.imbalance, .fell)
  }

  /// Sets each denial against those who state the figure.
  ///
  /// A denial of a figure that nobody in the incident gives is shown as a position and is no
  /// difference.
  private func judgeDenials(_ question: inout Question) {
    let stated = question.stances.indices
    for denial in denials {
      let own = stated.first { question.stances[$0].voice == denial.voice }
      let targets = stated.filter { index in
        index != own && denial.contests(question.stances[index].current)
      }
      // A voice that corrects itself ("28, not 38"), or a paper its own page, denies nobody.
      if targets.isEmpty, own != nil || denial.isOwnVoice {
        question.asides.append(Aside(claim: denial.claim.id, reason: .aimless))
        continue
      }
      let index = own ?? place(denial, in: &question)
      for target in targets {
        let since = denial.moment ?? question.stances[target].current.firstMoment
        let isKnown = question.findings.contains {
          $0.verdict.kind == .denial && $0.first == index && $0.second == target
        }
        if isKnown { continue }
        question.findings.append(Finding(index, target, Verdict(.denial, .denied), since: since))
      }
    }
  }

  private func place(_ denial: Statement, in question: inout Question) -> Int {
    if let known = question.stances.firstIndex(where: { $0.isDenial && $0.voice == denial.voice }) {
      return known
    }
    question.stances.append(
      Stance(
        voice: denial.voice, current: Reading(head: denial, statements: [denial]), isDenial: true))
    return question.stances.count - 1
  }
}

extension Statement {
  /// Whether a denial is aimed at a figure: the very number, or one that its words allow.
  ///
  /// A denial of 60 is not aimed at "at least 50".
  func contests(_ reading: Reading) -> Bool {
    let number = Interval(reading.interval.figure, reading.interval.figure)
    return interval.loosened(by: relation).contains(number)
  }
}
