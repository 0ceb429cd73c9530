import ClaimModel

extension IncidentReport {
  /// The questions on which somebody disagrees, the gravest first, then those of one voice.
  var questionsInOrder: [QuestionReport] { questions.sorted { $0.order < $1.order } }

  /// The question that stands for the incident in the index.
  var leadingQuestion: QuestionReport? { questionsInOrder.first }

  /// Every kind of difference that occurs on a question.
  var kinds: Set<Discrepancy.Kind> {
    questions.reduce(into: []) { $0.formUnion($1.kinds) }
  }

  /// The weight of the disagreement: incidents with the least order come first in the index.
  ///
  /// The gravest kind decides, then the weightiest question of that kind, then on how many questions there is such a dispute, then the later incident.
  var order: Order {
    let gravest = questions.compactMap { $0.discrepancy?.kind.gravity }.min()
    let leading = questions.filter { $0.discrepancy?.kind.gravity == gravest && gravest != nil }
    return Order(
      gravity: gravest ?? Discrepancy.Kind.allCases.count,
      weight: leading.map(\.weightOrDispute).max() ?? 0, questions: leading.count,
      day: (incident.to ?? incident.from)?.daysSinceEpoch ?? .min, id: incident.id)
  }

  struct Order: Comparable {
    let gravity: Int
    let weight: Int
    let questions: Int
    let day: Int
    let id: String

    static func < (left: Order, right: Order) -> Bool {
      // The greater number comes first in the middle three, hence the swapped sides.
      (left.gravity, right.weight, right.questions, right.day, left.id)
        < (right.gravity, left.weight, left.questions, left.day, right.id)
    }
  }
}

extension QuestionReport {
  /// Every kind of difference that occurs between its positions.
  var kinds: Set<Discrepancy.Kind> {
    guard let discrepancy else { return [] }
    return Set(discrepancy.differences.map(\.kind)).union([discrepancy.kind])
  }

  /// What decides between questions of one kind.
  var weightOrDispute: Int { weight ?? peopleInDispute }

  /// How far apart the figures are; where an end is open, counted to the bound that is given.
  var peopleInDispute: Int {
    guard let discrepancy else { return 0 }
    if let spread = discrepancy.spread { return spread }
    let numbers = positions.flatMap { [$0.low, $0.high] }.compactMap(\.self)
    guard let least = numbers.min(), let greatest = numbers.max() else { return 0 }
    return greatest.subtractingReportingOverflow(least).partialValue
  }

  /// Gravest kind first, then the weightier, then the order of the measures.
  fileprivate var order: Order {
    Order(
      gravity: discrepancy?.kind.gravity ?? Discrepancy.Kind.allCases.count,
      weight: weightOrDispute,
      measure: Measure.allCases.firstIndex(of: question.measure) ?? 0, group: question.group)
  }

  fileprivate struct Order: Comparable {
    let gravity: Int
    let weight: Int
    let measure: Int
    let group: String

    static func < (left: Order, right: Order) -> Bool {
      (left.gravity, right.weight, left.measure, left.group)
        < (right.gravity, left.weight, right.measure, right.group)
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
