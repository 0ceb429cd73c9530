import ArgumentParser
import Pipeline

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the reports of the configuration from records.",
    discussion: """
      Reads documents, articles, claims, incidents and discrepancies, and replaces the folder of \
      each report as a whole. Records of other kinds pass through.
      """)

  @Flag(help: "Write the time of the run into the reports. SOURCE_DATE_EPOCH does so as well.")
  var dated = false

  @OptionGroup var configured: OptionalConfiguration

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let filter = ReportFilter(prepared, date: try ReportDate.asked(isDated: dated))
      return try await filter.run(RecordStreams(note: Console.note))
    }
  }
}
