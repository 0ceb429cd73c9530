internal import Diagnostics
internal import JSONLines

/// Reads all records and writes the reports of the configuration; what it does not know it passes on.
///
/// Lines that are no records are named in the report.
package struct ReportFilter {
  private let prepared: PreparedConfiguration
  private let date: ReportDate?
  private let isSingleFile: Bool

  /// - Parameter isSingleFile: makes the HTML of every report one file.
  package init(_ prepared: PreparedConfiguration, date: ReportDate?, isSingleFile: Bool) {
    self.prepared = prepared
    self.date = date
    self.isSingleFile = isSingleFile
  }

  package func run(_ streams: RecordStreams) async throws -> ExitStatus {
    var material = GatheredRecords()
    var writer = JSONWriter()
    let faults = try await streams.forEachRecord { record in
      if !material.take(record) { try streams.write(record, using: &writer) }
    }
    try streams.flush(&writer)
    let reports = try ReportStage(prepared, date: date, isSingleFile: isSingleFile)
    try await reports.write(material, skipped: faults)
    return .afterFaults(faults.count)
  }
}
