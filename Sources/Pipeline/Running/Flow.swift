internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Diagnostics
internal import Grouping
internal import Ingestion

/// The stages of a configuration up to its reports, in their order, from files to discrepancies.
struct Flow {
  struct Result: Sendable {
    var material = GatheredRecords()
    var summary: Ingestor.Summary
  }

  private let configuration: PipelineConfiguration
  private let builder: StageBuilder
  private let ingestion: IngestStage

  init(_ prepared: PreparedConfiguration) {
    configuration = prepared.configuration
    builder = StageBuilder(prepared)
    ingestion = IngestStage(prepared)
  }

  func run(
    note: (Diagnostic) -> Void, tell: (String) -> Void
  ) async throws -> Result {
    var material = GatheredRecords()
    let summary = ingestion.forEachDocument { material.documents.append($0) }
    summary.diagnostics.forEach(note)
    tell("ingest: \(summary.counts.words)")
    for stage in configuration.stages {
      switch stage {
      case .ingest, .extract, .report, .notify: continue
      case .attribute:
        try await read(&material)
        tell("extract, attribute: \(counted(material.claims.count, "claim"))")
      case .group:
        group(&material)
        tell("group: \(counted(material.incidents.count, "incident"))")
      case .compare:
        compare(&material)
        tell("compare: \(material.discrepancies.words)")
      }
    }
    return Result(material: material, summary: summary)
  }

  private func read(_ material: inout GatheredRecords) async throws {
    let reader = builder.claimReader()
    var waiting = material.documents.makeIterator()
    var readings: [ClaimReader.Reading] = []
    try await OrderedWork.run(
      next: { waiting.next() }, work: { reader.read($0) }, deliver: { readings.append($0) })
    material.articles = readings.flatMap(\.articles)
    material.claims = readings.flatMap(\.claims)
  }

  private func group(_ material: inout GatheredRecords) {
    let result = builder.grouper().group(articles: material.articles, claims: material.claims)
    material.claims = result.claims
    material.incidents = result.incidents
  }

  private func compare(_ material: inout GatheredRecords) {
    material.discrepancies = builder.comparer().discrepancies(
      incidents: material.incidents, claims: material.claims, articles: material.articles,
      documents: material.documents.map(Publication.init))
  }
}

/// "1 claim", "2 claims".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
}

extension IngestionCounts {
  /// "19 documents from 15 files, 1 skipped".
  fileprivate var words: String {
    var words = "\(counted(documents, "document")) from \(counted(files, "file"))"
    if skipped > 0 { words += ", \(skipped) skipped" }
    if copies > 0 { words += ", \(counted(copies, "copy of another", "copies of others"))" }
    return words
  }
}

extension [Discrepancy] {
  /// "7 discrepancies, 3 of them contradictions".
  fileprivate var words: String {
    let contradictions = count { $0.kind == .contradiction }
    return counted(count, "discrepancy", "discrepancies") + ", \(contradictions) of them "
      + (contradictions == 1 ? "a contradiction" : "contradictions")
  }
}
