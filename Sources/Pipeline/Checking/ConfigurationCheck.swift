internal import Configuration
package import Diagnostics
internal import Ingestion

/// Looks at what a sound configuration refers to, without changing anything.
package struct ConfigurationCheck {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// Patterns that match nothing, and folders of reports that hold something else.
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
    return IngestStage(prepared).files().diagnostics + folders
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
