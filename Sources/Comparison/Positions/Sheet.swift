import ClaimModel

/// All that one voice says on one question in one article, from which its figure is read.
///
/// An article names the toll and then speaks of its parts: "three killed … a woman died at the
/// scene". So the greatest figure is the toll, and smaller ones are parts, stages or victims told
/// of one by one. Two figures of one voice in one article are never held against each other.
struct Sheet {
  /// The figure, and the statements that say less.
  let reading: Reading
  let lesser: [Statement]

  /// A figure with the statements that give it.
  private struct Tally {
    let interval: Interval
    let relation: Relation
    var statements: [Statement]

    var first: Int { statements.first?.order ?? 0 }
    var isVague: Bool { relation == .vague }
    var isOpen: Bool { interval.high == nil }
    var isListItem: Bool { statements.contains(where: \.isPartial) }
  }

  /// Reads the figure; nil where there is no statement.
  init?(_ statements: [Statement]) {
    var tallies: [Tally] = []
    for statement in statements.sorted(by: { $0.order < $1.order }) {
      let same = tallies.firstIndex {
        $0.interval == statement.interval && $0.relation == statement.relation
      }
      if let same {
        tallies[same].statements.append(statement)
      } else {
        tallies.append(
          Tally(
            interval: statement.interval, relation: statement.relation, statements: [statement]))
      }
    }
    guard let chosen = Sheet.choose(among: tallies), let head = chosen.statements.first else {
      return nil
    }
    let agreeing = statements.filter { $0.interval.figure == chosen.interval.figure }
    reading = Reading(head: head, statements: agreeing.sorted { $0.order < $1.order })
    lesser = statements.filter { $0.interval.figure != chosen.interval.figure }
  }

  private static func choose(among tallies: [Tally]) -> Tally? {
    guard let greatest = tallies.max(by: { Sheet.ranksBelow($0, $1) }) else { return nil }
    if let lead = tallies.first(where: { Sheet.overrules($0, greatest) }) { return lead }
    let wider = tallies.filter { Sheet.leavesOpen($0, greatest) }
    return wider.max { ($0.statements.count, -$0.first) < ($1.statements.count, -$1.first) }
      ?? greatest
  }

  /// Orders figures by size.
  ///
  /// Of equal ones an item of a list ranks highest, since a headline may shorten the list ("2 men
  /// shot"); then the closed one, then the one stated more often.
  private static func ranksBelow(_ left: Tally, _ right: Tally) -> Bool {
    if left.interval.figure != right.interval.figure {
      return left.interval.figure < right.interval.figure
    }
    if left.isListItem != right.isListItem { return right.isListItem }
    if left.isOpen != right.isOpen { return left.isOpen }
    return (left.statements.count, -left.first) < (right.statements.count, -right.first)
  }

  /// Whether a figure outweighs a far greater one that comes later: the toll of a war at the end of
  /// a report on one raid.
  ///
  /// The first figure of an article does where the other is ten times as great and stated once; one
  /// stated twice as often does where the other is three times as great.
  private static func overrules(_ tally: Tally, _ greatest: Tally) -> Bool {
    guard tally.first < greatest.first, tally.interval.figure > 1, !tally.isVague,
      !tally.statements.contains(where: \.isOpenEnded)
    else { return false }
    if tally.interval.figure * 10 <= greatest.interval.figure, greatest.statements.count == 1 {
      return true
    }
    return tally.statements.count >= 2 * greatest.statements.count
      && tally.interval.figure * 3 < greatest.interval.figure
  }

  /// Whether repeated words leave more room than a precise figure told once: "dozens" taken hostage
  /// in headline and lead are not the 35 of whom one sentence speaks.
  private static func leavesOpen(_ tally: Tally, _ greatest: Tally) -> Bool {
    guard tally.isOpen, greatest.statements.count == 1, tally.statements.count >= 2,
      !tally.statements.contains(where: { $0.isOpenEnded })
    else { return false }
    return tally.interval.figure >= 12 && tally.interval.contains(greatest.interval)
  }
}
