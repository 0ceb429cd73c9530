import ArgumentParser
import Pipeline

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the last run and what keeps going wrong.",
    discussion: """
      The last run and report, when the next one is due and how that is known, notices that nobody \
      has taken, the inputs that cannot be read and for how long, files that are \
      gone, and publishers whose pages hold hardly any text any more.
      """)

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      print(try LedgerStatus(prepared).text(), terminator: "")
      return .done
    }
  }
}
