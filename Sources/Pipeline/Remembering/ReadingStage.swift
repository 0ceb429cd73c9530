internal import ClaimModel
internal import JSONLines
internal import Ledger

/// Extracts and attributes what the ledger holds unread, in batches of one transaction each.
struct ReadingStage {
  private let reader: ClaimReader
  /// Documents to a piece of work, and pieces to a transaction.
  private static let sizes = (piece: 16, batch: 2048)

  init(reader: ClaimReader) {
    self.reader = reader
  }

  /// Reads the versions of documents that these rules have not read; tells how many present ones
  /// they were.
  func read(
    _ store: LedgerStore, rules: String, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> Int {
    let unread = try store.unread(rules: rules)
    let versions = unread.current + unread.replaced
    var start = 0
    var done = 0
    var failure: LedgerFailure?
    var waiting: [RecordedReading] = []
    try await OrderedWork.run(
      next: { () -> [(Int64, Document)]? in
        guard start < versions.count, failure == nil else { return nil }
        let piece = Array(versions[start..<min(start + Self.sizes.piece, versions.count)])
        start += piece.count
        do throws(LedgerFailure) {
          return Array(zip(piece, try store.documents(ofVersions: piece)))
        } catch {
          failure = error
          return nil
        }
      },
      work: { piece in piece.map { reading(version: $0.0, of: $0.1) } },
      deliver: { readings in
        waiting += readings
        done += readings.count
        progress(RunProgress("extract, attribute", done, of: versions.count, "documents"))
        guard waiting.count >= Self.sizes.batch else { return }
        try store.store(waiting, rules: rules)
        waiting.removeAll()
      })
    if let failure { throw failure }
    try store.store(waiting, rules: rules)
    return unread.current.count
  }

  private func reading(version: Int64, of document: Document) -> RecordedReading {
    let reading = reader.read(document)
    var writer = JSONWriter()
    for article in reading.articles { writer.line(article) }
    for claim in reading.claims { writer.line(claim) }
    return RecordedReading(
      version: version, claimCount: reading.claims.count, records: writer.bytes)
  }
}
