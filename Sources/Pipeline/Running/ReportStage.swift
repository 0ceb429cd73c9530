internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Diagnostics
internal import Hashing
internal import Reporting

/// Writes the reports of the configuration from the records of all documents.
struct ReportStage {
  private let prepared: PreparedConfiguration
  private let date: ReportDate?
  private let folders: [(configuration: ReportConfiguration, folder: ReportFolder)]

  /// Fails where a folder holds what no report of ours can be, so that a run ends before it begins.
  init(_ prepared: PreparedConfiguration, date: ReportDate?) throws(ReportFolder.Failure) {
    self.prepared = prepared
    self.date = date
    var folders: [(ReportConfiguration, ReportFolder)] = []
    for report in prepared.configuration.reports {
      folders.append((report, try ReportFolder(path: report.to.resolved)))
    }
    self.folders = folders
  }

  var isEmpty: Bool { folders.isEmpty }

  /// Puts back reports that a run which died has left beside their places.
  func mend() throws(ReportFolder.Failure) {
    for (_, folder) in folders { try folder.mend() }
  }

  /// Whether a report stands in each folder.
  var areInPlace: Bool { folders.allSatisfy(\.folder.holdsReport) }

  /// Writes all reports, each as a whole; tells their folders.
  ///
  /// - Parameters:
  ///   - questions: every question of the incidents, where the compare stage has made them already.
  ///   - changes: what has changed since the last report; nil where there was none.
  ///   - edits: by incident, the figures that pages have changed without a word.
  @discardableResult
  func write(
    _ material: GatheredRecords, questions known: [QuestionSummary] = [], skipped: [Diagnostic],
    changes: [ReportedChange]? = nil, edits: [String: [EditedFigure]] = [:]
  ) throws -> [String] {
    let incidents = incidents(material, known.isEmpty ? questions(material) : known, edits)
    for (configuration, folder) in folders {
      let formats = configuration.formats.compactMap {
        Reporting.ReportFormat(rawValue: $0.rawValue)
      }
      let report = Report(
        title: configuration.title, incidents: incidents, run: information(material, skipped),
        methodology: Methodology(of: prepared.configuration), policy: policy, generated: date?.text,
        changes: changes)
      try folder.replace(with: report.files(in: formats))
    }
    return folders.map(\.configuration.to.written)
  }

  private var policy: String {
    prepared.configuration.compare?.policies.first?.rawValue ?? Policy.ucdp.rawValue
  }

  private func information(
    _ material: GatheredRecords, _ skipped: [Diagnostic]
  ) -> RunInformation {
    RunInformation(
      documents: material.documents.count, skipped: skipped, configurationHash: prepared.hash,
      programVersion: ProgramVersion.current, accuracy: Accuracy.statement)
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
