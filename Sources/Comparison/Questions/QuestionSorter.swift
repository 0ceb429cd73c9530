import ClaimModel

/// Sorts the statements of an incident by the question that they answer: measure × kind of people.
///
/// The awkward case is "people". Among the killed and injured it may be the total of everyone, so
/// it is compared with hostages or passengers only where the incident counts nobody besides; among
/// those aboard, held, freed or displaced it is the same people under a plainer name.
struct QuestionSorter {
  /// A question, before it has a label for readers.
  struct Key: Hashable {
    let measure: Measure
    let kind: Taxonomy.Kind
  }

  private let taxonomy: Taxonomy
  /// For each measure the kinds that the incident counts, "people" aside.
  private let counted: [Measure: Set<Taxonomy.Kind>]

  init(taxonomy: Taxonomy, statements: [Statement]) {
    self.taxonomy = taxonomy
    var counted: [Measure: Set<Taxonomy.Kind>] = [:]
    for statement in statements where statement.group != .people && statement.isDirect {
      counted[statement.measure, default: []].insert(taxonomy.kind(of: statement.group))
    }
    self.counted = counted
  }

  /// The question that a statement bears on.
  func key(of statement: Statement) -> Key {
    Key(measure: statement.measure, kind: kind(of: statement))
  }

  private func kind(of statement: Statement) -> Taxonomy.Kind {
    let own = taxonomy.kind(of: statement.group)
    guard statement.group == .people, own.groups == [.people] else { return own }
    let kinds = counted[statement.measure, default: []]
    let home: [Taxonomy.Kind]
    switch statement.measure {
    case .killed, .injured, .casualties:
      home = kinds.count == 1 ? kinds.filter { taxonomy.holdsEveryone($0) } : []
    case .detained, .surrendered:
      home = kinds.filter { $0.groups.contains(.suspects) }
    case .missing, .captured, .freed, .displaced, .present:
      home = kinds.filter { taxonomy.holdsEveryone($0) }
    }
    return home.min { $0.label < $1.label } ?? own
  }
}
