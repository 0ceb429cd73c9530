internal import ClaimModel
internal import Configuration
internal import Diagnostics
internal import Ingestion

/// Reads the documents that the configuration names.
struct IngestStage {
  private let root: String
  private let patterns: [String]

  init(root: String, patterns: [String]) {
    self.root = root
    self.patterns = patterns
  }

  /// Patterns count from the folder of the configuration, and so do the ids of documents, so that
  /// they are the same wherever the program is started.
  init(_ prepared: PreparedConfiguration) {
    let inputs = prepared.configuration.ingest?.from ?? []
    self.init(
      root: prepared.folder,
      patterns: inputs.map { input in
        switch input {
        case .files(let path): path.written
        }
      })
  }

  func forEachDocument(_ body: (Document) -> Void) -> Ingestor.Summary {
    Ingestor(root: root).forEachDocument(matching: patterns, body)
  }

  /// How many files the patterns match, and which patterns match none.
  func files() -> (count: Int, diagnostics: [Diagnostic]) {
    Ingestor(root: root).files(matching: patterns)
  }
}
