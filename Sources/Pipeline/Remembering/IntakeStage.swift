internal import ClaimModel
internal import Configuration
internal import Diagnostics
internal import Ingestion
internal import Ledger

/// Brings the inputs of a configuration into the ledger: only what is new or has changed is read.
struct IntakeStage {
  /// The files as they are now, before any of them is opened.
  struct Listing {
    var inputs: [Ingestor.Input]
    var diagnostics: [Diagnostic]
  }

  struct Outcome {
    var changes = IntakeChanges()
    /// What is wrong with the inputs that were read in this run.
    var diagnostics: [Diagnostic] = []
    /// Recorded inputs that the configuration names and that are no longer there.
    var absent = 0
  }

  private let ingestor: Ingestor
  private let patterns: [String]
  private let feeds: FeedIntake
  /// Inputs and bytes that are worth a transaction, and a piece of work.
  private static let batch = (inputs: 2000, bytes: 8 << 20)
  private static let piece = (inputs: 16, bytes: 1 << 20)

  init(_ prepared: PreparedConfiguration) {
    let inputs = ConfiguredInputs(prepared.configuration)
    ingestor = Ingestor(root: prepared.folder, options: inputs.options)
    patterns = inputs.patterns
    feeds = FeedIntake(inputs)
  }

  func list() -> Listing {
    let (inputs, diagnostics) = ingestor.inputs(matching: patterns)
    return Listing(inputs: inputs, diagnostics: diagnostics)
  }

  /// - Parameters:
  ///   - isFull: whether unchanged files are read as well.
  ///   - isOffline: whether feeds are left as they were fetched last.
  func take(
    _ listing: Listing, into store: LedgerStore, run: RunRecord, isFull: Bool,
    isOffline: Bool = false, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> Outcome {
    var known: [String: RecordedInput] = [:]
    let recorded = try store.inputs()
    known.reserveCapacity(recorded.count)
    for input in recorded { known[input.path] = input }
    let knownFeeds = known.filter { feeds.paths.contains($0.key) }
    for path in knownFeeds.keys { known[path] = nil }
    var waiting: [Ingestor.Input] = []
    var returned: [String] = []
    for input in listing.inputs {
      let recorded = known.removeValue(forKey: input.path)
      if isFull || recorded.map({ $0.isFailing || !$0.isUnchanged(input) }) ?? true {
        waiting.append(input)
      } else if let recorded, !recorded.isPresent || !recorded.isWanted {
        returned.append(input.path)
      }
    }
    var outcome = Outcome()
    outcome.absent = try noteAbsent(known, in: store, at: run.started)
    try store.markPresent(returned)
    try await read(waiting, into: store, run: run, &outcome, progress)
    guard !isOffline else { return outcome }
    try feeds.take(knownFeeds, into: store, run: run, isFull: isFull, &outcome)
    return outcome
  }

  /// What was read of an input stays when it goes; only what the configuration names no more is
  /// left out of reports.
  private func noteAbsent(
    _ rest: [String: RecordedInput], in store: LedgerStore, at moment: String
  ) throws(LedgerFailure) -> Int {
    var changed: [(path: String, isWanted: Bool)] = []
    var count = 0
    for input in rest.values.sorted(by: { $0.path < $1.path }) {
      let isWanted = ingestor.names(input.path, in: patterns)
      if isWanted { count += 1 }
      if input.isPresent || input.isWanted != isWanted { changed.append((input.path, isWanted)) }
    }
    try store.markAbsent(changed, at: moment)
    return count
  }

  /// Reads on all cores and records in the order of the inputs.
  private func read(
    _ inputs: [Ingestor.Input], into store: LedgerStore, run: RunRecord, _ outcome: inout Outcome,
    _ progress: (RunProgress) -> Void
  ) async throws {
    var pieces = Self.pieces(of: inputs).makeIterator()
    var batch: [InputReading] = []
    var bytes = 0
    var done = 0
    if !inputs.isEmpty { progress(RunProgress("ingest", 0, of: inputs.count, "files")) }
    try await OrderedWork.run(
      next: { pieces.next() },
      work: { piece in piece.map { ($0, ingestor.read($0)) } },
      deliver: { contents in
        for (input, content) in contents {
          outcome.diagnostics += content.diagnostics
          batch.append(InputReading(input, content))
          bytes += max(0, input.stamp.size)
        }
        done += contents.count
        progress(RunProgress("ingest", done, of: inputs.count, "files"))
        guard
          batch.count >= Self.batch.inputs || bytes >= Self.batch.bytes || done == inputs.count
        else { return }
        let changes = try store.record(batch, run: run.number, moment: run.started)
        outcome.changes.add(changes)
        outcome.diagnostics += changes.diagnostics
        batch.removeAll()
        bytes = 0
      })
  }

  /// A few inputs each, and of large ones one, for several pieces are in memory at a time.
  private static func pieces(of inputs: [Ingestor.Input]) -> [ArraySlice<Ingestor.Input>] {
    var pieces: [ArraySlice<Ingestor.Input>] = []
    var start = 0
    var bytes = 0
    for (index, input) in inputs.enumerated() {
      bytes += max(0, input.stamp.size)
      guard
        index + 1 - start == piece.inputs || bytes >= piece.bytes || index == inputs.count - 1
      else { continue }
      pieces.append(inputs[start...index])
      start = index + 1
      bytes = 0
    }
    return pieces
  }
}

extension RecordedInput {
  fileprivate func isUnchanged(_ input: Ingestor.Input) -> Bool {
    let now = input.stamp
    return settings == input.settings
      && stamp == Stamp(size: now.size, modified: now.modified, changed: now.changed)
  }
}

extension InputReading {
  fileprivate init(_ input: Ingestor.Input, _ content: Ingestor.InputContent) {
    self.init(
      path: input.path,
      stamp: RecordedInput.Stamp(
        size: content.stamp.size, modified: content.stamp.modified,
        changed: content.stamp.changed),
      entries: InputReading.entries(of: content), diagnostics: content.diagnostics,
      skipped: content.skipped, settings: input.settings)
  }

  static func entries(of content: Ingestor.InputContent) -> [Entry] {
    content.entries.enumerated().map { place, entry in
      Entry(
        document: entry.document, place: place, line: entry.line, content: entry.contentHash,
        hash: entry.hash)
    }
  }
}
