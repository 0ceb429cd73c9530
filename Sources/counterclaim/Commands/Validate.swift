import ArgumentParser
import Diagnostics
import Pipeline

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration and what it refers to; change nothing.",
    discussion: "Every fault is told with its place. Ends with status 78 where there is one.")

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let check = ConfigurationCheck(prepared)
      let diagnostics = check.diagnostics()
      diagnostics.forEach(Console.note)
      guard !diagnostics.contains(where: { $0.severity == .error }) else { return .configuration }
      print("\(configured.config): \(check.summary())")
      return .done
    }
  }
}
