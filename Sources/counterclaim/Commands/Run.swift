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

  @Flag(
    name: .customLong("single-file"),
    help: "Make the HTML of every report one file, which can be sent.")
  var isSingleFile = false

  @Option(
    help: """
      Run again and again, at this distance from beginning to beginning: 90s, 15m, 2h, 1d. SIGTERM \
      ends it.
      """)
  var every: RunInterval?

  @Option(name: .customLong("log-format"), help: "How messages are written to standard error.")
  var logFormat = LogFormat.text

  func run() async throws {
    let line = ProgressLine(logFormat)
    let tell = { (message: RunMessage) in
      line.clear()
      Console.tell(message, as: logFormat)
    }
    guard let every else {
      return try await Console.performing {
        do { return try await once(line, tell) } catch let code as ExitCode {
          throw code
        } catch {
          tell(.error("\(error)"))
          return .failed
        }
      }
    }
    // A configuration that is wrong at the beginning is not tried again.
    let next = NextRun(try configured.prepared())
    try await RepeatedRuns(every: every).repeating(
      {
        do { return try await once(line, tell) } catch {
          tell(.error("\(error)"))
          return .failed
        }
      }, tell: tell,
      announce: { moment, interval in
        if !withoutLedger { next.announce(moment, interval: interval) }
      })
  }

  /// The configuration is read anew for each run, so that a change of it takes effect.
  private func once(
    _ line: ProgressLine, _ tell: (RunMessage) -> Void
  ) async throws -> ExitStatus {
    let prepared: PreparedConfiguration
    do { prepared = try configured.prepared() } catch { return .configuration }
    let options = RunOptions(
      isFull: full, isRemembered: !withoutLedger, date: try ReportDate.asked(isDated: dated),
      isDatedByClock: dated && !ReportDate.isSet, failOn: failOn, isSingleFile: isSingleFile)
    return try await PipelineRun(prepared, options).run(
      note: {
        line.clear()
        Console.note($0, as: logFormat)
      }, tell: tell, progress: line.show)
  }
}

extension RunInterval: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension FailCondition: ExpressibleByArgument {}
