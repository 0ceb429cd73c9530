import ArgumentParser
import Pipeline

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read all inputs and replace the reports.",
    discussion: """
      Does the stages of the configuration, in their order. Every run reads all of its inputs: \
      nothing is remembered from run to run yet. Reports are replaced as a whole when they are \
      ready; when a run fails, the last ones stay.
      """)

  @OptionGroup var configured: ConfigurationOption

  @Option(
    name: .customLong("fail-on"), parsing: .singleValue,
    help: "End with status 3 where a discrepancy of this kind is found. May be given several times."
  )
  var failOn: [FailCondition] = []

  @Flag(help: "Write the time of the run into the reports. SOURCE_DATE_EPOCH does so as well.")
  var dated = false

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let run = PipelineRun(
        prepared, date: try ReportDate.asked(isDated: dated), failOn: failOn)
      return try await run.run(note: Console.note, tell: Console.tell)
    }
  }
}

extension FailCondition: ExpressibleByArgument {}
