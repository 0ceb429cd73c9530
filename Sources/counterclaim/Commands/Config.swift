import ArgumentParser
import Pipeline

struct Config: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look into the configuration.", subcommands: [ConfigShow.self])
}

struct ConfigShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Write the configuration in force, each value with where it comes from.",
    discussion: """
      Every setting is written out, those of shared files and those that nobody has set among them, \
      and behind each stands its file and line, the variable that it holds, or "default". What is \
      written is itself a configuration that means the same.
      """)

  @Argument(
    help: "Names of settings or of stages, such as stages.group.window or stages.attribute.",
    completion: .list(ConfigurationListing.names.sorted()))
  var names: [String] = []

  @Flag(help: "Write one JSON object.")
  var json = false

  @OptionGroup var configured: ConfigurationOption

  func validate() throws {
    let known = ConfigurationListing.names
    for name in names where !known.contains(name) {
      throw ValidationError(ConfigurationListing.advice(for: name))
    }
  }

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let listing = ConfigurationListing(prepared, file: configured.config, names: names)
      print(json ? listing.json : listing.text, terminator: "")
      return .done
    }
  }
}
