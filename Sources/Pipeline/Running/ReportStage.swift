internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Diagnostics
internal import FoundationEssentials
internal import Hashing
internal import Reporting

/// Writes the reports of the configuration from the records of all documents.
struct ReportStage {
  private let prepared: PreparedConfiguration
  private let date: ReportDate?
  private let targets: [Target]

  private struct Target {
    let configuration: ReportConfiguration
    let design: ReportDesign
    let folder: ReportFolder
  }

  /// Fails where a folder holds what no report of ours can be, so that a run ends before it begins.
  ///
  /// - Parameter isSingleFile: makes the HTML of every report one file.
  init(
    _ prepared: PreparedConfiguration, date: ReportDate?, isSingleFile: Bool = false
  ) throws(ReportFolder.Failure) {
    self.prepared = prepared
    self.date = date
    var targets: [Target] = []
    for (report, design) in zip(prepared.configuration.reports, prepared.designs) {
      var design = design
      design.isSingleFile = design.isSingleFile || isSingleFile
      targets.append(
        Target(
          configuration: report, design: design,
          folder: try ReportFolder(path: report.to.resolved)))
    }
    self.targets = targets
  }

  /// Puts back reports that a run which died has left beside their places.
  func mend() throws(ReportFolder.Failure) {
    for target in targets { try target.folder.mend() }
  }

  /// Whether a report stands in each folder.
  var areInPlace: Bool { targets.allSatisfy(\.folder.holdsReport) }

  /// Writes all reports, each as a whole; tells their folders.
  ///
  /// - Parameters:
  ///   - questions: every question of the incidents, where the compare stage has made them already.
  ///   - past: what the ledger adds.
  @discardableResult
  func write(
    _ material: GatheredRecords, questions known: [QuestionSummary] = [], skipped: [Diagnostic],
    past: ReportedPast = ReportedPast()
  ) async throws -> [String] {
    let incidents = incidents(
      material, known.isEmpty ? questions(material) : known, past.edits)
    var report = Report(
      title: "", incidents: incidents, run: information(material, skipped, past),
      methodology: Methodology(of: prepared.configuration), policy: policy, generated: date?.text,
      changes: past.changes, earlierChanges: past.earlierChanges)
    for target in targets {
      let formats = target.configuration.formats.compactMap {
        Reporting.ReportFormat(rawValue: $0.rawValue)
      }
      report.title = target.configuration.title
      report.address = target.configuration.address
      try await target.folder.replace(with: report.parts(in: formats, target.design))
    }
    return targets.map(\.configuration.to.written)
  }

  private var policy: String {
    prepared.configuration.compare?.policies.first?.rawValue ?? Policy.ucdp.rawValue
  }

  private func information(
    _ material: GatheredRecords, _ skipped: [Diagnostic], _ past: ReportedPast
  ) -> RunInformation {
    RunInformation(
      documents: material.documents.count, inputs: inputs, skipped: skipped,
      configurationHash: prepared.hash, programVersion: ProgramVersion.current,
      accuracy: Accuracy.statement, seconds: past.seconds)
  }

  /// Where the documents come from, as the configuration has it: "files: data/*.txt".
  private var inputs: [String] {
    guard
      let from = prepared.configuration.effective.first(where: { $0.path == "stages.ingest.from" })
    else { return [] }
    let entries = try? JSONDecoder().decode([[String: String]].self, from: Data(from.written.utf8))
    guard let entries else { return [from.written] }
    return entries.map { entry in
      entry.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ")
    }
  }

  /// The incidents of which a claim speaks.
  private func incidents(
    _ material: GatheredRecords, _ summaries: [QuestionSummary], _ edits: [String: [EditedFigure]]
  ) -> [IncidentReport] {
    let claims = Dictionary(grouping: material.claims) { $0.incident ?? "" }
    let documents = Dictionary(material.documents.map { ($0.id, $0) }) { first, _ in first }
    let articles = Dictionary(grouping: material.articles, by: \.document)
    let newest = Comparer.newestDay(of: summaries)
    let questions = Dictionary(grouping: summaries, by: \.incident)
    return material.incidents.compactMap { incident in
      guard let own = claims[incident.id], !own.isEmpty else { return nil }
      let ids = Set(own.map(\.document)).sorted()
      return IncidentReport(
        incident: incident,
        questions: (questions[incident.id] ?? []).map { $0.report(newest: newest) }, claims: own,
        documents: ids.map { reported(documents[$0], id: $0) },
        articles: ids.flatMap { articles[$0] ?? [] }, edits: edits[incident.id] ?? [])
    }
  }

  /// Every question with its answers; of the disagreements those that the compare stage has told.
  private func questions(_ material: GatheredRecords) -> [QuestionSummary] {
    let told = Dictionary(material.discrepancies.map { ($0.id, $0) }) { first, _ in first }
    return StageBuilder(prepared).comparer().questions(
      incidents: material.incidents, claims: material.claims, articles: material.articles,
      documents: material.documents.map(Publication.init)
    ).map { summary in
      var summary = summary
      summary.discrepancy = summary.discrepancy.flatMap { told[$0.id] }
      return summary
    }
  }

  private func reported(_ document: Document?, id: String) -> ReportedDocument {
    guard let document else { return ReportedDocument(id: id, textHash: "") }
    return ReportedDocument(
      document, textHash: ContentHash.sha256(document.text), includingText: true)
  }
}
