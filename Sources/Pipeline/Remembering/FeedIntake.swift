internal import Ingestion
internal import Ledger
internal import Web

/// Brings feeds into the ledger, which remembers what servers said of them.
struct FeedIntake {
  private let feeds: [FeedInput]
  private let policy: WebPolicy

  init(_ inputs: ConfiguredInputs) {
    feeds = inputs.feeds
    policy = inputs.policy
  }

  /// The addresses by which the ledger knows them.
  var paths: Set<String> { Set(feeds.map(\.path)) }

  /// Asks for each feed, and records one after the other, so that a run that dies keeps what it has.
  ///
  /// - Parameter known: what the ledger holds of inputs, by their paths.
  func take(
    _ known: [String: RecordedInput], into store: LedgerStore, run: RunRecord, isFull: Bool,
    _ outcome: inout IntakeStage.Outcome
  ) throws(LedgerFailure) {
    guard !feeds.isEmpty else { return }
    let fetcher = FeedFetcher(client: WebClient(policy))
    for feed in feeds {
      let recorded = isFull ? [] : try store.fetches(of: feed.path)
      let fetch = fetcher.fetch(feed, remembering: recorded.map(FetchMemory.init))
      let input = known[feed.path]
      switch fetch.outcome {
      case .unchanged where input?.isFailing != true, .postponed:
        if let input, !input.isPresent || !input.isWanted { try store.markPresent([feed.path]) }
      case .unchanged, .read, .failed:
        let reading = InputReading(feed, fetch)
        let changes = try store.record([reading], run: run.number, moment: run.started)
        outcome.diagnostics += fetch.content.diagnostics + changes.diagnostics
        outcome.changes.add(changes)
      }
    }
  }
}

extension FetchMemory {
  fileprivate init(_ fetch: RecordedFetch) {
    self.init(
      name: fetch.name, fingerprint: fetch.fingerprint,
      validators: WebRequest.Validators(etag: fetch.etag, lastModified: fetch.lastModified),
      notBefore: fetch.notBefore)
  }
}

extension InputReading {
  fileprivate init(_ feed: FeedInput, _ fetch: FeedFetch) {
    self.init(
      path: feed.path, stamp: RecordedInput.Stamp(size: 0, modified: 0, changed: 0),
      entries: InputReading.entries(of: fetch.content), diagnostics: fetch.content.diagnostics,
      skipped: fetch.content.skipped, isPartial: true,
      fetches: fetch.memory.isEmpty ? nil : fetch.memory.map(RecordedFetch.init))
  }
}

extension RecordedFetch {
  fileprivate init(_ memory: FetchMemory) {
    self.init(
      name: memory.name, fingerprint: memory.fingerprint, etag: memory.validators.etag,
      lastModified: memory.validators.lastModified, notBefore: memory.notBefore)
  }
}
