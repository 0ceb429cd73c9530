import ArgumentParser

@main
struct Counterclaim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterclaim", abstract: "Shows where news reports disagree on how many people.",
    subcommands: [Extract.self])
}
