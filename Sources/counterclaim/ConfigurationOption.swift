import ArgumentParser
import Pipeline

/// The configuration of a command that works in the folder of a pipeline.
struct ConfigurationOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "The configuration.", completion: .file(extensions: ["yaml"]))
  var config = ConfigurationOption.standardPath

  static let standardPath = "pipeline.yaml"

  func prepared() throws -> PreparedConfiguration {
    try ConfigurationOption.prepared(config)
  }

  /// The configuration that was read, or the defaults; a wrong one is told in full and ends the
  /// command.
  static func prepared(_ path: String?) throws -> PreparedConfiguration {
    let result = path.map { ConfigurationLoader.load(path: $0) } ?? ConfigurationLoader.defaults()
    result.diagnostics.forEach(Console.note)
    guard let prepared = result.prepared else {
      throw ExitCode(ExitStatus.configuration.rawValue)
    }
    return prepared
  }
}

/// The configuration of a filter, which may stand anywhere.
struct OptionalConfiguration: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The configuration. Without it every setting has its default: no file is looked for.",
    completion: .file(extensions: ["yaml"]))
  var config: String?

  func prepared() throws -> PreparedConfiguration {
    try ConfigurationOption.prepared(config)
  }
}
