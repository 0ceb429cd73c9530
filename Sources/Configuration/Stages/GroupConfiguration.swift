internal import YAML

/// How the group stage tells incidents apart.
package struct GroupConfiguration: Sendable, Hashable, ConfigurationSection {
  package let window: DaySpan
  /// 0 joins everything within the window, 1 hardly anything.
  package let threshold: Double
  package private(set) var places: [PlaceEntry]
  package let incidents: [PinnedIncident]
  package let together: [IdentifierPair]
  package let apart: [IdentifierPair]

  static let declaration = SectionDeclaration.stage(
    .group,
    "Puts the claims that speak of the same incident together, within and across documents, by "
      + "when, where and what.",
    settings: [window, threshold, places, incidents, together, apart])

  static let window = Setting(
    "window", .daySpan, default: "7 days", example: "3 days", slips: ["days", "period", "within"],
    "How far apart in time two articles may be and still speak of the same incident. A longer "
      + "window joins late reports, and risks to join two attacks in one town.")

  static let threshold = Setting(
    "threshold", .number(0...1), default: "0.5", example: "0.6", slips: ["similarity", "cutoff"],
    "How alike two articles must be to be put together. Higher values make more and smaller "
      + "incidents.")

  static let places = Setting(
    "places", .list(of: .section(PlaceEntry.self)), default: "[]",
    example: "[{name: Mashkaf, country: PK, latitude: 29.6, longitude: 67.6, aliases: [Mushkaf]}]",
    "Places that the gazetteer lacks, or spells otherwise.")

  static let incidents = Setting(
    "incidents", .list(of: .section(PinnedIncident.self)), default: "[]",
    example: "[{name: Train hijacking, dates: [2025-03-11, 2025-03-12], places: [Bolan]}]",
    slips: ["events", "pinned"],
    "Incidents that the desk knows. Claims that fit one are put into it, under its name.")

  static let together = Setting(
    "together", .list(of: .identifierPair), default: "[]", example: "[[c-5e1f, c-90ab]]",
    slips: ["merge", "join", "same"],
    "Pairs of ids, of claims, documents or incidents, that belong to one incident whatever the "
      + "evidence says.")

  static let apart = Setting(
    "apart", .list(of: .identifierPair), default: "[]", example: "[[i-77d0, i-1c3e]]",
    slips: ["split", "separate", "different"],
    "Pairs of ids that belong to different incidents whatever the evidence says.")

  init(_ section: SectionReader) {
    window = section[Self.window]
    threshold = section[Self.threshold]
    places = section[Self.places]
    incidents = section[Self.incidents]
    together = section[Self.together]
    apart = section[Self.apart]
    for node in section.node(of: Self.apart)?.items ?? [] {
      let pair = IdentifierPair(node.items?.compactMap(\.text) ?? [])
      if let pair, together.contains(pair) {
        section.reading.note(
          "clash", at: node.mark,
          "\(pair.first) and \(pair.second) stand under \"together\" as well")
      }
    }
  }

  /// With those of shared files, farthest first.
  func adding(_ shared: [[PlaceEntry]]) -> GroupConfiguration {
    var copy = self
    copy.places = PlaceEntry.merged(shared + [places])
    return copy
  }
}
