internal import Configuration
package import Diagnostics
internal import FoundationEssentials
internal import Ingestion

/// Looks at what a sound configuration refers to, without changing anything.
package struct ConfigurationCheck {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// Patterns that match nothing, folders of reports that hold something else, and places that cannot
  /// be written.
  package func diagnostics() -> [Diagnostic] {
    let folders = prepared.configuration.reports.compactMap { report -> Diagnostic? in
      do throws(ReportFolder.Failure) {
        _ = try ReportFolder(path: report.to.resolved)
        return nil
      } catch {
        let location = Diagnostic.Location(file: error.path)
        return Diagnostic(.error, "report_folder", at: location, error.words)
      }
    }
    return IngestStage(prepared).files().diagnostics + folders + unwritable()
  }

  /// The ledger and the reports, where nothing can be made in their folders.
  private func unwritable() -> [Diagnostic] {
    let configuration = prepared.configuration
    let reports = configuration.effective.filter {
      $0.path.hasPrefix("stages.report") && $0.path.hasSuffix(".to")
    }
    let ledger = configuration.effective.filter { $0.path == "ledger" }
    let places =
      Array(zip(ledger, [configuration.ledger.resolved]))
      + zip(reports, configuration.reports.map(\.to.resolved))
    return places.compactMap { setting, path in
      guard let obstacle = ConfigurationCheck.obstacle(to: path) else { return nil }
      return Diagnostic(
        .error, "unwritable", at: location(of: setting, otherwise: path),
        "\"\(setting.value)\" cannot be written: \(obstacle)")
    }
  }

  /// What stands in the way of a file or folder that a run would make; nil where nothing does.
  private static func obstacle(to path: String) -> String? {
    var folder = URL(filePath: path).deletingLastPathComponent()
    var isFolder = false
    while !FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
      let outer = folder.deletingLastPathComponent()
      guard outer.path != folder.path else { return nil }
      folder = outer
    }
    guard isFolder else { return "\(folder.path) is not a folder" }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      return "you may not write to the folder \(folder.path)"
    }
    return nil
  }

  private func location(
    of setting: EffectiveSetting, otherwise path: String
  ) -> Diagnostic.Location {
    switch setting.origin {
    case .byDefault: Diagnostic.Location(file: path)
    case .file(let file, let line, let column), .environment(_, let file, let line, let column):
      Diagnostic.Location(file: file, line: line, column: column)
    }
  }

  /// "6 stages, 15 files to read, 2 tests".
  package func summary() -> String {
    let configuration = prepared.configuration
    let ingest = IngestStage(prepared)
    let feeds = ingest.feedCount > 0 ? [counted(ingest.feedCount, "feed")] : []
    return [
      counted(configuration.stages.count, "stage"),
      (["\(counted(ingest.files().count, "file"))"] + feeds).joined(separator: " and ")
        + " to read",
      counted(configuration.tests.count, "test"),
    ].joined(separator: ", ")
  }
}
