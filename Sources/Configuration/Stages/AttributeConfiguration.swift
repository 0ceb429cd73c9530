package import ClaimModel

/// Whom the attribute stage knows by name.
package struct AttributeConfiguration: Sendable, Hashable, ConfigurationSection {
  package private(set) var sources: [SourceEntry]

  static let declaration = SectionDeclaration.stage(
    .attribute,
    "Finds who is cited for each figure and how firmly it is said. Sources that are not listed here "
      + "are found as well, and named as the text names them.",
    settings: [sources])

  static let sources = Setting(
    "sources", .list(of: .section(SourceEntry.self)), default: "[]",
    example: "[{name: Port Authority, kind: government, side: state, match: [harbour master]}]",
    "The sources that the desk knows. Listing one joins its different names into one voice, and "
      + "says for which side it speaks.")

  init(_ section: SectionReader) {
    sources = section[Self.sources]
    SourceEntry.noteClashes(in: section)
  }

  /// With those of shared files, farthest first.
  func adding(_ shared: [[SourceEntry]]) -> AttributeConfiguration {
    var copy = self
    copy.sources = SourceEntry.merged(shared + [sources])
    return copy
  }
}

/// A source that the desk knows.
package struct SourceEntry: Sendable, Hashable, ConfigurationSection {
  package let name: String
  package let kind: SourceKind
  /// The party for which it speaks; nil for a third party.
  package let side: String?
  /// Other names under which texts cite it.
  package private(set) var match: [String]

  static let declaration = SectionDeclaration(
    id: "source", one: "a source", many: "sources",
    home: "in an entry under \"sources\" of stage attribute",
    "A source that the desk knows.", settings: [name, kind, side, match])

  static let name = OpenSetting(
    "name", .text, required: true, example: "Baloch Liberation Army",
    "The name under which the report shows it. Texts that use this name are recognised without "
      + "listing it under `match`.")

  static let kind = OpenSetting(
    "kind", .choice(SourceKind.self), required: true, example: "armed_group",
    slips: ["type", "category", "class"],
    "What kind of voice it is.")

  static let side = OpenSetting(
    "side", .text(one: "the name of a side", many: "sides"), example: "insurgents",
    slips: ["party", "camp"],
    "The party for which it speaks, in a word of your own: `state`, `insurgents`. Figures about "
      + "one's own losses and about the enemy's are told apart by it. Left out for third parties.")

  static let match = Setting(
    "match", .set(of: .text(one: "a name", many: "names")), default: "[]",
    example: "[BLA, Baloch separatists]", slips: ["aliases", "alias", "names", "matches", "also"],
    "Other names under which texts cite it: abbreviations, spokespeople, \"the rebels\".")

  init?(_ section: SectionReader) {
    let name = section[Self.name]
    let kind = section[Self.kind]
    side = section[Self.side]
    match = section[Self.match]
    guard let name, let kind else { return nil }
    self.name = name
    self.kind = kind
  }

  /// Without names, in lower case, that another source has.
  func without(_ names: Set<String>) -> SourceEntry {
    var copy = self
    copy.match = match.filter { !names.contains($0.lowercased()) }
    return copy
  }
}
