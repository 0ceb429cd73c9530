import ClaimModel

/// The exact figures of an incident by measure and group, against which a difference between two
/// totals is explained.
struct IncidentFigures {
  private var numbers: [Measure: [Group: Set<Int>]] = [:]

  init(_ statements: [Statement]) {
    for statement in statements where statement.isDirect {
      let quantity = statement.claim.quantity
      guard let number = quantity.low, number == quantity.high, number > 0 else { continue }
      numbers[statement.measure, default: [:]][statement.group, default: []].insert(number)
    }
  }

  /// The group whose count is exactly the difference between two totals of a measure, if any.
  ///
  /// "Three killed" and "two killed" do not contradict each other where the gunman died as well;
  /// "nine shot" and "seven injured" do not where two were killed. Children and women are parts of
  /// either total and explain nothing.
  func accounting(
    for difference: Int, in measure: Measure, besides groups: Set<Group>,
    among kind: Taxonomy.Kind
  ) -> Verdict.Reason? {
    let isEveryone = !kind.groups.isDisjoint(with: Taxonomy.bystanders.groups.union([.people]))
    let other = numbers[measure, default: [:]].filter {
      !groups.contains($0.key) && ![.people, .children, .women].contains($0.key)
        && (isEveryone || kind.groups.contains($0.key))
    }
    if let group = IncidentFigures.first(other, with: difference) {
      return .countsIn(group: group, measure: measure, number: difference)
    }
    guard measure == .injured || measure == .casualties,
      let group = IncidentFigures.first(
        numbers[.killed, default: [:]].filter { isEveryone || kind.groups.contains($0.key) },
        with: difference)
    else { return nil }
    return .countsIn(group: group, measure: .killed, number: difference)
  }

  /// The dead of the incident, where they are as many as a difference or more.
  func deaths(atLeast difference: Int) -> Verdict.Reason? {
    let totals = numbers[.killed, default: [:]][.people, default: []]
    return totals.filter { $0 >= difference }.min().map {
      .countsIn(group: .people, measure: .killed, number: $0)
    }
  }

  private static func first(_ numbers: [Group: Set<Int>], with number: Int) -> Group? {
    numbers.filter { $0.value.contains(number) }.keys.min { $0.rawValue < $1.rawValue }
  }
}
