package import ClaimModel
internal import YAML

/// How the compare stage judges figures.
package struct CompareConfiguration: Sendable, Hashable, ConfigurationSection {
  /// In the order of the file; no group stands in two of them.
  package private(set) var comparable: [ComparableGroups]
  package let tolerance: Tolerance
  /// The policies that give low, best and high; the first is the one that headlines use.
  package let policies: [PolicyName]

  static let declaration = SectionDeclaration.stage(
    .compare,
    "Finds where the figures of an incident disagree, and what kind of disagreement it is.",
    settings: [comparable, tolerance, policy])

  static let comparable = Setting(
    "comparable",
    .named(
      .set(of: .choice(Group.self), atLeast: 2),
      one: "names of your own with lists of groups, such as {people aboard: [passengers, crew]}",
      many: "names with lists of groups", apartFrom: ["stage", "comparable", "tolerance", "policy"]),
    default: "{}", example: "{people on the train: [passengers, hostages, civilians]}",
    slips: ["groups", "comparables"],
    "Groups that count the same people here, under a name of your own that becomes the question's "
      + "label. They add to the program's own taxonomy.")

  static let tolerance = Setting(
    "tolerance", .tolerance, default: "0%", example: "5%",
    "By how much two figures may differ and still agree: a share of the greater one, or a number "
      + "of people.")

  static let policy = Setting(
    "policy", .oneOrMore(of: .choice(PolicyName.self)), default: "ucdp", example: "[ucdp, latest]",
    slips: ["policies", "rule"],
    "The published rule, or rules side by side, that give low, best and high. None of them "
      + "decides what is true.")

  init(_ section: SectionReader) {
    comparable = section[Self.comparable].map {
      ComparableGroups(name: $0.name, groups: $0.value)
    }
    tolerance = section[Self.tolerance]
    policies = section[Self.policy]
    ComparableGroups.noteClashes(in: section)
  }

  /// With those of shared files, farthest first.
  func adding(_ shared: [[ComparableGroups]]) -> CompareConfiguration {
    var copy = self
    copy.comparable = ComparableGroups.merged(shared + [comparable])
    return copy
  }
}

/// Groups that count the same people, and what they are called together.
package struct ComparableGroups: Sendable, Hashable {
  package let name: String
  package let groups: [Group]

  package init(name: String, groups: [Group]) {
    self.name = name
    self.groups = groups
  }

  /// Notes a group of two sets: its question would have two labels.
  static func noteClashes(in section: SectionReader) {
    var owners: [String: String] = [:]
    for entry in section.node(of: CompareConfiguration.comparable)?.entries ?? [] {
      for node in entry.value.items ?? [] {
        guard let group = node.text else { continue }
        if let owner = owners[group], owner != entry.name {
          section.reading.note(
            "clash", at: node.mark, "\"\(group)\" stands under \"\(owner)\" already")
        }
        owners[group] = owners[group] ?? entry.name
      }
    }
  }
}
