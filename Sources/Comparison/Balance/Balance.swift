import ClaimModel

/// Checks the sums of an incident: parts must not exceed their whole.
///
/// Every sum is made of the lowest numbers that the words allow and held against the highest, so
/// that what is reported cannot be true in any reading. The arithmetic is part of the finding.
struct Balance {
  let questions: [Question]
  let parts: [Statement]
  let taxonomy: Taxonomy

  /// A finding on one of the questions.
  struct Result {
    let question: Int
    let finding: Finding
  }

  func findings() -> [Result] {
    aboard() + attackers() + markedParts() + groupsBeyondTotals()
  }

  /// A number of people with what became of them, as one term of a sum.
  struct Term {
    let number: Int
    let text: String
  }

  /// One figure that is held against parts.
  struct Whole {
    let question: Int
    let stance: Int
    let high: Int
    /// The number as it was given: "At most 440", "About 300".
    let limit: String
  }

  /// The stance of a question as a limit; nil where its words leave the upper end open.
  func whole(_ question: Int, _ stance: Int) -> Whole? {
    let current = questions[question].stances[stance].current
    guard let high = current.loosened.high else { return nil }
    let isAsStated = high == current.interval.high
    let limit = isAsStated ? "At most \(high)" : "About \(current.interval.figure)"
    return Whole(question: question, stance: stance, high: high, limit: limit)
  }

  func result(_ whole: Whole, _ text: String) -> Result {
    let stance = questions[whole.question].stances[whole.stance]
    let verdict = Verdict(.imbalance, .arithmetic(text))
    let finding = Finding(
      whole.stance, whole.stance, verdict, since: stance.current.firstMoment)
    return Result(question: whole.question, finding: finding)
  }

  /// The indices of the questions of a measure whose kind passes.
  func indices(_ measure: Measure, where isWanted: (Taxonomy.Kind) -> Bool) -> [Int] {
    questions.indices.filter {
      questions[$0].key.measure == measure && isWanted(questions[$0].key.kind)
    }
  }

  /// The stance with the highest upper bound; nil where any leaves it open.
  func highest(_ question: Int) -> Whole? {
    var highest: Whole?
    for (index, stance) in questions[question].stances.enumerated() where !stance.isDenial {
      guard let whole = whole(question, index) else { return nil }
      if whole.high > highest?.high ?? -1 { highest = whole }
    }
    return highest
  }

  /// The lowest number that any asserted stance of a question allows.
  func lowest(_ question: Int, of voice: Voice? = nil) -> Term? {
    let measure = questions[question].key.measure
    let stances = questions[question].asserted.filter { voice == nil || $0.voice == voice }
    let floors = stances.map(\.current.loosened.floor)
    guard let floor = floors.min(), floor > 0 else { return nil }
    return Term(number: floor, text: "\(floor) \(measure.rawValue)")
  }

  /// "21 killed and 430 freed make 451".
  static func sum(_ terms: [Term]) -> String {
    let text = terms.map(\.text).joined(separator: " and ")
    let total = terms.reduce(0) { $0 + $1.number }
    return terms.count > 1 ? "\(text) make \(total)" : "\(text) are counted"
  }
}
