import ArgumentParser
import Pipeline

struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a run with this configuration would change; change nothing.",
    discussion: """
      Against the last report, or with --against, against another configuration: claims gained, \
      lost and altered, incidents joined and split, discrepancies that appear, vanish or change \
      kind. It works on a copy of the ledger and fetches nothing from the network; files that are \
      new are read. As long as the inputs stay as they are, the run that follows does exactly this.

      Ends with status 0 where nothing changes, and with 3 where something does.
      """)

  @Option(
    help: "Compare with what this configuration makes of the same documents.",
    completion: .file(extensions: ["yaml"]))
  var against: String?

  @Flag(help: "Show every claim, incident and discrepancy that changes.")
  var details = false

  @Flag(help: "Write the plan with its details as JSON.")
  var json = false

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    let other = try against.map { try ConfigurationOption.prepared($0) }
    try await Console.performing {
      let planner = Planner(prepared, name: configured.config)
      let plan =
        if let against, let other {
          try await planner.plan(against: other, name: against, note: Console.note)
        } else {
          try await planner.plan(note: Console.note)
        }
      print(json ? plan.json : plan.text(withDetails: details), terminator: "")
      return plan.hasChanges ? .changesFound : .done
    }
  }
}
