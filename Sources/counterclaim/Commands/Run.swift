import ArgumentParser
import Pipeline

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read what is new and replace the reports.",
    discussion: """
      Does the stages of the configuration, in their order. What was read before is remembered in \
      the ledger, and only new and changed inputs are read. Reports are replaced as a whole when \
      they are ready; when a run fails, the last ones stay, and the next run goes on.
      """)

  @OptionGroup var configured: ConfigurationOption

  @Option(
    name: .customLong("fail-on"), parsing: .singleValue,
    help: """
      End with status 3 where a discrepancy of this kind is found, or one is new or widened since \
      the last report. May be given several times.
      """
  )
  var failOn: [FailCondition] = []

  @Flag(help: "Read all inputs and documents again, and make all incidents and reports again.")
  var full = false

  @Flag(name: .customLong("no-ledger"), help: "Read all inputs and remember nothing.")
  var withoutLedger = false

  @Flag(help: "Write the time of the run into the reports. SOURCE_DATE_EPOCH does so as well.")
  var dated = false

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let date = try ReportDate.asked(isDated: dated)
      let options = RunOptions(
        isFull: full, isRemembered: !withoutLedger, date: date,
        isDatedByClock: dated && !ReportDate.isSet, failOn: failOn)
      return try await PipelineRun(prepared, options).run(note: Console.note, tell: Console.tell)
    }
  }
}

extension FailCondition: ExpressibleByArgument {}
