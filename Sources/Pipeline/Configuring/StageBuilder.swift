internal import Attribution
internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Grouping
internal import Setting
internal import Text

/// Makes the stages of a configuration; a stage that is left out of it has its defaults.
///
/// The whole run and the filters are made here, so that they cannot differ.
package struct StageBuilder: Sendable {
  private let prepared: PreparedConfiguration
  private var configuration: PipelineConfiguration { prepared.configuration }

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// Extraction and attribution, which together read a document.
  package func claimReader() -> ClaimReader {
    ClaimReader(
      lexicon: prepared.lexicon, measures: configuration.extract?.measures ?? Measure.allCases,
      sources: sources, gazetteer: gazetteer)
  }

  func grouper() -> Grouper {
    guard let group = configuration.group else { return Grouper() }
    return Grouper(
      options: GroupingOptions(
        window: group.window.days, threshold: group.threshold,
        pinned: group.incidents.map(pinned), together: group.together.map(ids),
        apart: group.apart.map(ids)))
  }

  func comparer() -> Comparer {
    guard let compare = configuration.compare else { return Comparer() }
    return Comparer(
      comparable: Dictionary(compare.comparable.map { ($0.name, $0.groups) }) { $0 + $1 },
      tolerance: tolerance(compare.tolerance),
      policies: compare.policies.compactMap { Policy(rawValue: $0.rawValue) })
  }

  private var sources: [RegisteredSource] {
    (configuration.attribute?.sources ?? []).map {
      RegisteredSource(name: $0.name, kind: $0.kind, side: $0.side, matches: $0.match)
    }
  }

  private var gazetteer: Gazetteer {
    Gazetteer(
      additions: (configuration.group?.places ?? []).map { entry in
        Gazetteer.Addition(
          place: Place(
            text: entry.name, name: entry.name, country: entry.country, region: entry.region,
            latitude: entry.latitude, longitude: entry.longitude),
          aliases: entry.aliases)
      })
  }

  private func pinned(_ incident: Configuration.PinnedIncident) -> Grouping.PinnedIncident {
    Grouping.PinnedIncident(
      name: incident.name, from: incident.from, to: incident.to, places: incident.places,
      words: incident.words)
  }

  private func ids(_ pair: IdentifierPair) -> [String] { [pair.first, pair.second] }

  private func tolerance(_ tolerance: Configuration.Tolerance) -> Comparison.Tolerance {
    switch tolerance {
    case .share(let share): Comparison.Tolerance(relative: share)
    case .people(let count): Comparison.Tolerance(absolute: count)
    }
  }
}
