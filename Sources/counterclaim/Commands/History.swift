import ArgumentParser
import Pipeline

struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the runs, or how the figures of an incident moved.",
    discussion: """
      Without an id: the runs, newest first, and what was new, widened, narrowed or resolved in \
      each. With the id of an incident: what became of it, what each source said and when, figures \
      of edited pages included, and what the reports told of it.
      """)

  @Argument(help: "The id of an incident, also one that it had before it was joined to another.")
  var incident: String?

  @Option(help: "How many runs to show.")
  var limit = 20

  @OptionGroup var configured: ConfigurationOption

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is \(limit), expected 1 or more") }
  }

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      guard let incident else {
        print(try RunHistory(prepared).text(limit: limit), terminator: "")
        return .done
      }
      guard let text = try IncidentHistory(prepared).text(of: incident) else {
        Console.tell(.error("the ledger has no incident with the id \(incident)"))
        return .failed
      }
      print(text, terminator: "")
      return .done
    }
  }
}
