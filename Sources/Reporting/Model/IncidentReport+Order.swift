import ClaimModel

extension IncidentReport {
  /// The questions on which somebody disagrees, the gravest first, then those of one voice.
  var questionsInOrder: [QuestionReport] { questions.sorted { $0.order < $1.order } }

  /// The question that stands for the incident in the index.
  var leadingQuestion: QuestionReport? { questionsInOrder.first }

  /// On how many questions each kind of difference occurs, the gravest kind first.
  var kinds: [(kind: Discrepancy.Kind, questions: Int)] {
    Discrepancy.Kind.allCases.compactMap { kind in
      let count = questions.filter { $0.kinds.contains(kind) }.count
      return count == 0 ? nil : (kind, count)
    }
  }

  /// The weight of the disagreement: incidents with the least order come first in the index.
  ///
  /// The gravest kind decides, then how many people the widest question of that kind leaves in
  /// dispute, then on how many questions there is such a dispute, then the later incident.
  var order: Order {
    let gravest = questions.compactMap { $0.discrepancy?.kind.gravity }.min()
    let leading = questions.filter { $0.discrepancy?.kind.gravity == gravest && gravest != nil }
    return Order(
      gravity: gravest ?? Discrepancy.Kind.allCases.count,
      spread: leading.map(\.peopleInDispute).max() ?? 0, questions: leading.count,
      day: (incident.to ?? incident.from)?.daysSinceEpoch ?? .min, id: incident.id)
  }

  struct Order: Comparable {
    let gravity: Int
    let spread: Int
    let questions: Int
    let day: Int
    let id: String

    static func < (left: Order, right: Order) -> Bool {
      // The greater number comes first in the middle three, hence the swapped sides.
      (left.gravity, right.spread, right.questions, right.day, left.id)
        < (right.gravity, left.spread, left.questions, left.day, right.id)
    }
  }
}

extension QuestionReport {
  /// Every kind of difference that occurs between its positions.
  var kinds: Set<Discrepancy.Kind> {
    guard let discrepancy else { return [] }
    return Set(discrepancy.differences.map(\.kind)).union([discrepancy.kind])
  }

  /// How far apart the figures are; where an end is open, counted to the bound that is given.
  var peopleInDispute: Int {
    guard let discrepancy else { return 0 }
    if let spread = discrepancy.spread { return spread }
    let numbers = positions.flatMap { [$0.low, $0.high] }.compactMap(\.self)
    guard let least = numbers.min(), let greatest = numbers.max() else { return 0 }
    return greatest.subtractingReportingOverflow(least).partialValue
  }

  /// Gravest kind first, then the most people in dispute, then the order of the measures.
  fileprivate var order: Order {
    Order(
      gravity: discrepancy?.kind.gravity ?? Discrepancy.Kind.allCases.count,
      spread: peopleInDispute,
      measure: Measure.allCases.firstIndex(of: question.measure) ?? 0, group: question.group)
  }

  fileprivate struct Order: Comparable {
    let gravity: Int
    let spread: Int
    let measure: Int
    let group: String

    static func < (left: Order, right: Order) -> Bool {
      (left.gravity, right.spread, left.measure, left.group)
        < (right.gravity, left.spread, right.measure, right.group)
    }
  }

  /// The positions grouped by kind of source and side, then from the lowest figure up.
  var positionsInOrder: [Position] { positions.sorted { $0.order < $1.order } }
}

extension Position {
  fileprivate var order: Order {
    Order(
      kind: kind.flatMap(SourceKind.allCases.firstIndex) ?? SourceKind.allCases.count,
      side: side ?? "\u{10FFFF}", figure: low ?? high ?? 0, source: source,
      reported: reported ?? "")
  }

  fileprivate struct Order: Comparable {
    let kind: Int
    let side: String
    let figure: Int
    let source: String
    let reported: String

    static func < (left: Order, right: Order) -> Bool {
      (left.kind, left.side, left.figure, left.source, left.reported)
        < (right.kind, right.side, right.figure, right.source, right.reported)
    }
  }
}
