internal import ClaimModel
internal import Ingestion
internal import JSONLines

/// Writes the documents of files, in the order of the configuration's inputs and of their paths.
package struct IngestFilter {
  private let stage: IngestStage

  /// Reads the inputs of the configuration.
  package init(_ prepared: PreparedConfiguration) {
    stage = IngestStage(prepared)
  }

  /// Reads files by patterns that count from the working folder.
  package init(patterns: [String]) {
    stage = IngestStage(patterns: patterns)
  }

  package func run(_ streams: RecordStreams) throws -> ExitStatus {
    var writer = JSONWriter()
    var failure: ByteOutput.Failure?
    let summary = stage.forEachDocument { document in
      writer.line(document)
      guard writer.bytes.count > 64 << 10, failure == nil else { return }
      do throws(ByteOutput.Failure) { try streams.output.write(writer.bytes) } catch {
        failure = error
      }
      writer.removeAll()
    }
    summary.diagnostics.forEach(streams.note)
    if let failure { throw failure }
    try streams.flush(&writer)
    return .afterFaults(summary.counts.skipped)
  }
}
