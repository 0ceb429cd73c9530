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

  @Flag(
    name: .customLong("single-file"),
    help: "Make the HTML of every report one file, which can be sent.")
  var isSingleFile = false

  @OptionGroup var configured: OptionalConfiguration

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let filter = ReportFilter(
        prepared, date: try ReportDate.asked(isDated: dated), isSingleFile: isSingleFile)
      return try await filter.run(RecordStreams(note: Console.note))
    }
  }
}
