internal import ClaimModel
internal import Configuration
internal import Diagnostics
internal import Ingestion
internal import Web

/// Reads the documents that the configuration names.
struct IngestStage {
  private let ingestor: Ingestor
  private let inputs: ConfiguredInputs

  /// Reads files by patterns that count from the working folder.
  init(patterns: [String]) {
    inputs = ConfiguredInputs(patterns: patterns)
    ingestor = Ingestor(root: ".")
  }

  /// Patterns count from the folder of the configuration, and so do the ids of documents, so that
  /// they are the same wherever the program is started.
  init(_ prepared: PreparedConfiguration) {
    inputs = ConfiguredInputs(prepared.configuration)
    ingestor = Ingestor(root: prepared.folder, options: inputs.options)
  }

  /// Files first, then feeds.
  func forEachDocument(_ body: (Document) -> Void) -> Ingestor.Summary {
    var summary = ingestor.forEachDocument(matching: inputs.patterns, body)
    guard !inputs.feeds.isEmpty else { return summary }
    let fetcher = FeedFetcher(client: WebClient(inputs.policy))
    for feed in inputs.feeds {
      let content = fetcher.fetch(feed, remembering: []).content
      content.entries.forEach { body($0.document) }
      summary.diagnostics += content.diagnostics
      summary.counts.documents += content.entries.count
      summary.counts.skipped += content.skipped
    }
    return summary
  }

  /// How many files the patterns match, and which patterns match none.
  func files() -> (count: Int, diagnostics: [Diagnostic]) {
    ingestor.files(matching: inputs.patterns)
  }

  var feedCount: Int { inputs.feeds.count }
}
