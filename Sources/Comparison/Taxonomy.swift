package import ClaimModel

/// Which groups count the same people, so that their figures can be held against each other.
///
/// By default hostages, passengers, civilians and residents are one kind ("civilians and
/// hostages"), soldiers, police and peacekeepers another ("security forces"), militants a third.
/// Every other group (children, women, workers, crew …) is counted for itself: it is a part of the
/// first kind, and a part is not held against its whole. The desk can name kinds of its own:
///
///     comparable: {people on the train: [passengers, hostages, civilians, crew]}
package struct Taxonomy: Sendable, Hashable {
  /// People who are counted together under one label.
  package struct Kind: Sendable, Hashable {
    package let label: String
    package let groups: Set<Group>
    /// Whether the desk named the kind itself, so that its groups differ in nothing but the word.
    package let isNamed: Bool

    package init(label: String, groups: Set<Group>, isNamed: Bool = false) {
      self.label = label
      self.groups = groups
      self.isNamed = isNamed
    }
  }

  /// The kind that stands for everyone who is not said to fight or serve.
  package static let bystanders = Kind(
    label: "civilians and hostages", groups: [.civilians, .hostages, .passengers, .residents])
  package static let securityForces = Kind(
    label: "security forces", groups: [.securityForces, .police, .peacekeepers])

  private let kinds: [Group: Kind]

  /// Makes the taxonomy from the desk's own kinds.
  ///
  /// A group that none of them names keeps its default. A group named twice goes with the label
  /// that sorts first.
  package init(comparable: [String: [Group]] = [:]) {
    var kinds: [Group: Kind] = [:]
    for kind in [Taxonomy.bystanders, Taxonomy.securityForces] {
      for group in kind.groups { kinds[group] = kind }
    }
    var named: Set<Group> = []
    for (label, groups) in comparable.sorted(by: { $0.key < $1.key }) {
      let kind = Kind(label: label, groups: Set(groups), isNamed: true)
      for group in groups where named.insert(group).inserted { kinds[group] = kind }
    }
    self.kinds = kinds
  }

  /// The kind that a group is counted with.
  package func kind(of group: Group) -> Kind {
    kinds[group] ?? Kind(label: group.label, groups: [group])
  }

  /// Whether the kind can stand for everyone at the scene, so that a figure of mere "people" is
  /// comparable with it.
  func holdsEveryone(_ kind: Kind) -> Bool {
    !kind.groups.isDisjoint(with: Taxonomy.bystanders.groups)
  }

  /// Whether the kind fights or serves, and may stand beside the bystanders in a total.
  func isCombatant(_ kind: Kind) -> Bool {
    !kind.groups.isDisjoint(with: Taxonomy.securityForces.groups.union([.militants, .suspects]))
  }
}

extension Group {
  /// For people: "security forces".
  package var label: String {
    rawValue.split(separator: "_").joined(separator: " ")
  }
}

extension Measure {
  /// Harm, in whose totals attackers and soldiers may be counted with everyone else.
  var isHarm: Bool {
    switch self {
    case .killed, .injured, .casualties: return true
    case .missing, .captured, .freed, .detained, .surrendered, .displaced, .present: return false
    }
  }

  /// Whether the people counted are lost to their side.
  var isLoss: Bool {
    switch self {
    case .killed, .injured, .casualties, .missing, .captured, .detained, .surrendered: return true
    case .freed, .displaced, .present: return false
    }
  }

  /// Whether the figure only rises as time goes by.
  var isCumulative: Bool {
    switch self {
    case .killed, .casualties, .freed, .detained, .surrendered, .displaced: return true
    case .injured, .missing, .captured, .present: return false
    }
  }

  /// Whether the figure may fall as honestly as it rises: the hurt die, the missing are found.
  var isVolatile: Bool {
    switch self {
    case .injured, .missing, .captured: return true
    case .killed, .casualties, .freed, .detained, .surrendered, .displaced, .present: return false
    }
  }
}
