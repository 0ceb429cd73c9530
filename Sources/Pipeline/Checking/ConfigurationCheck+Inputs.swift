internal import Configuration
internal import Diagnostics
internal import Ingestion
internal import Web

extension ConfigurationCheck {
  /// Patterns that match no file, each at its place in the configuration.
  func patterns() -> [Diagnostic] {
    IngestStage(prepared).files().diagnostics.map { found in
      let written = found.location.file
      guard let origin = origin(of: written) else { return found }
      return fault(
        found.severity, found.kind, at: origin, otherwise: written,
        "\"\(written)\": \(found.message)")
    }
  }

  /// Feeds that do not answer, or with something that is no feed, and pages that cannot be read.
  ///
  /// Each is asked for once, by the rules and limits of a run, and nothing of it is kept. Of a feed
  /// whose links are followed one page is asked for.
  func feeds() -> [Diagnostic] {
    let inputs = ConfiguredInputs(configuration)
    let fetcher = FeedFetcher(client: WebClient(inputs.policy), mostPages: 1)
    return inputs.feeds.flatMap { feed in
      fetcher.fetch(feed, remembering: []).content.diagnostics
        .filter { $0.severity != .note }
        .map { found in
          fault(
            found.severity, found.kind, at: origin(of: feed.path), otherwise: feed.path,
            "\(found.location.file) \(found.message)")
        }
    }
  }

  /// Where an input stands, by its pattern or address; nil for a default, and for one file of many
  /// that a pattern matches.
  private func origin(of input: String) -> EffectiveSetting.Origin? {
    let entries = configuration.effective.first { $0.path == "stages.ingest.from" }?.entries ?? []
    let places = (configuration.ingest?.from ?? []).map(\.place)
    return zip(entries, places).first { _, place in
      switch place {
      case .files(let path), .archive(let path): path.written == input
      case .feed(let address): (try? WebAddress(address))?.description == input
      }
    }.flatMap { entry, _ in entry.origin.location == nil ? nil : entry.origin }
  }
}
