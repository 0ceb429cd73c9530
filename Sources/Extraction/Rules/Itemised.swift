internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let itemised = ExtractionRule(
    "itemised",
    "A list behind a total adds up to it: \"three people shot, a nurse and two boys\".",
    matching: [
      RuleExample(
        "Neighbours saw three people shot by the well, a nurse and two boys.", .injured, 2,
        .children),
      RuleExample(
        "Shepherds found 11 bodies in the gorge; six rebels, four soldiers and a farmer.",
        .killed, 4, .securityForces),
      RuleExample(
        "The fire killed six people in their sleep: four children and two women.", .killed, 2,
        .women),
    ],
    passingOver: [
      "Neighbours saw three people shot by the well, a nurse and four boys.",
      "They counted 11 crates; six sheds and five shops.",
    ]
  ) { clause, index in
    guard let list = ItemList(clause: clause, holding: index),
      let total = clause.linked.last(where: {
        $0.phrase < list.phrases.lowerBound
          && clause.people[$0.phrase].figure.low == list.sum(clause)
      })
    else { return [] }
    return [
      Link(
        measure: total.link.measure, evidence: clause.people[index].units,
        status: total.link.status, whole: total.phrase)
    ]
  }
}

/// Consecutive people phrases with nothing but commas and conjunctions between them.
private struct ItemList {
  let phrases: ClosedRange<Int>

  init?(clause: Clause, holding index: Int) {
    var (first, last) = (index, index)
    while first > 0, ItemList.isJoined(first - 1, first, clause) { first -= 1 }
    while last + 1 < clause.people.count, ItemList.isJoined(last, last + 1, clause) { last += 1 }
    let linked = Set(clause.linked.map(\.phrase))
    while first < index, linked.contains(first) { first += 1 }
    guard last > first else { return nil }
    phrases = first...last
  }

  func sum(_ clause: Clause) -> Int {
    phrases.reduce(0) { $0 + clause.people[$1].figure.low }
  }

  private static func isJoined(_ left: Int, _ right: Int, _ clause: Clause) -> Bool {
    let gap = clause.people[left].end..<max(clause.people[left].end, clause.people[right].start)
    guard !gap.isEmpty, gap.count <= 2 else { return false }
    return gap.allSatisfy {
      clause.structure.mark($0) == .comma || clause.structure.classes($0).contains(.conjunction)
    }
  }
}
