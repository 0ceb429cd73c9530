import ClaimModel

/// Finds figures that are items of a list and no totals: "six men, a woman and a toddler".
///
/// Of the figures that one voice gives for one measure in one sentence, plain "people" are an item
/// among others, and so are two groups of one kind ("two passengers and three residents"). A figure
/// that is the sum of the others is the total. "21 hostages and four troops" are two totals of two
/// kinds.
struct ListItems {
  let taxonomy: Taxonomy

  private struct Sentence: Hashable {
    let document: String
    let start: Int
    let voice: Voice
    let measure: Measure
  }

  private struct Item: Hashable {
    let group: Group
    let interval: Interval
  }

  func marking(_ statements: [Statement]) -> [Statement] {
    var marked = statements
    let sentences = Dictionary(grouping: statements.indices.filter { isItem(statements[$0]) }) {
      let statement = statements[$0]
      return Sentence(
        document: statement.claim.document, start: statement.claim.sentenceStart,
        voice: statement.voice, measure: statement.measure)
    }
    for indices in sentences.values {
      let items = indices.map { statements[$0] }
      for index in indices where isPart(statements[index], of: items) {
        marked[index].isPartial = true
      }
    }
    return marked
  }

  private func isItem(_ statement: Statement) -> Bool {
    statement.isDirect && statement.claim.partOf == nil
      && statement.claim.quantity.relation != .vague
  }

  private func isPart(_ statement: Statement, of list: [Statement]) -> Bool {
    let own = item(statement)
    // "Four injured, one critically" is no list: a figure without a noun divides the other.
    if statement.claim.groupText == nil { return list.contains { $0.claim.groupText != nil } }
    let others = Set(list.filter { $0.claim.groupText != nil }.map { item($0) }).subtracting([own])
    guard !others.isEmpty else { return false }
    if isTotal(own, of: others, in: statement) { return false }
    if statement.group == .people { return true }
    return others.contains { taxonomy.kind(of: $0.group) == taxonomy.kind(of: own.group) }
  }

  /// Whether a figure holds the others: it is the sum of two or more, or it is greater and the
  /// sentence goes on to speak of parts.
  private func isTotal(_ item: Item, of others: Set<Item>, in statement: Statement) -> Bool {
    let holdsOthers = item.group == .people || taxonomy.holdsEveryone(taxonomy.kind(of: item.group))
    let sum = others.reduce(0) { $0 + $1.interval.figure }
    guard holdsOthers, item.interval.figure >= sum else { return false }
    if item.interval.figure == sum, others.count > 1 { return true }
    return statement.isDividedAfterwards
  }

  private func item(_ statement: Statement) -> Item {
    Item(group: statement.group, interval: Interval(statement.claim.quantity))
  }
}
