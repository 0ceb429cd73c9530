import ArgumentParser
import Pipeline

/// The program: each subcommand stands in a file of its own under `Commands`.
@main
struct Counterclaim: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterclaim",
    abstract: "Shows where news reports disagree on how many people.",
    discussion: """
      Reads conflicting reports, extracts every figure about people with its source, groups the \
      figures by incident and reports where they disagree. It never decides what is true.

      Exit status: 0 done; 1 failed; 2 some inputs could not be read, the rest was done; \
      3 --fail-on is met, or plan found changes; 64 wrong usage; 75 another run holds the ledger; 78 wrong configuration.
      """,
    version: ProgramVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Whole pipeline",
        subcommands: [
          Run.self, Plan.self, Validate.self, Test.self, Freeze.self, Config.self, Init.self,
        ]),
      CommandGroup(
        name: "One stage, JSON Lines in and out",
        subcommands: [Ingest.self, Extract.self, Group.self, Compare.self, Report.self]),
      CommandGroup(
        name: "What is remembered", subcommands: [History.self, Status.self, Forget.self]),
      CommandGroup(name: "To look into", subcommands: [Explain.self, Schema.self]),
    ])
}
