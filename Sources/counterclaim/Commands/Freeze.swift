import ArgumentParser
import Pipeline

struct Freeze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a test of an item that you have checked.",
    discussion: """
      Of a claim: its sentence, or as much of its article as it takes, with the claims that it gives. \
      Of an incident: its articles, which must be one incident. Of a discrepancy: its claims, or its \
      articles, with its kind. The test is added to the tests of the configuration, whose other lines \
      stay as they are; one that would not pass is not written.
      """)

  @Argument(help: "The id of a claim, an incident or a discrepancy.")
  var id: String

  @Option(help: "The name of the test; without it the item is described.")
  var name: String?

  @Option(
    help: "A file that the configuration includes, for the test to stand in.",
    completion: .file(extensions: ["yaml"]))
  var into: String?

  @Flag(name: .customLong("dry-run"), help: "Show the test and write nothing.")
  var isDry = false

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let outcome = try await Freezer(prepared, path: configured.config)
        .freeze(id, name: name, into: into, isDry: isDry)
      for line in outcome.lines { print(line) }
      if !isDry { Console.tell("written into \(outcome.file)") }
      if let remark = outcome.remark { Console.tell("\(remark)") }
      return .done
    }
  }
}
