import ArgumentParser
import Diagnostics
import Pipeline

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration and what it refers to; change nothing.",
    discussion: """
      It is as strict as a run, and looks besides whether patterns match files and folders can be \
      written. Every fault is told with its place. Ends with status 78 where there is one, and with \
      status 2 where a feed cannot be read (--online).
      """)

  @Flag(
    help: """
      Ask for each feed as well, and for one page of each that is followed; keep nothing of it.
      """)
  var online = false

  @Flag(help: "Write the diagnostics as one JSON object, for editors.")
  var json = false

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let validation = Validation(of: configured.config, isOnline: online)
    try await Console.performing {
      if json {
        print(validation.json, terminator: "")
      } else {
        validation.diagnostics.forEach(Console.note)
        if let summary = validation.summary { print("\(configured.config): \(summary)") }
      }
      return validation.status
    }
  }
}
