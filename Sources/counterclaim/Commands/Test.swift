import ArgumentParser
import Pipeline

struct Test: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the tests of the configuration.",
    discussion: """
      Each test is a text, some articles or some claims, with the claims, incidents or discrepancies \
      that must come of them. Of a test that fails, what was expected (-) is shown beside what came \
      (+). Ends with status 1 where one fails.
      """)

  @Flag(help: "Write the results as one JSON object.")
  var json = false

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let results = ConfigurationTests(prepared).results()
      let failed = results.count { !$0.isPassed }
      if json {
        print(ConfigurationTestResult.json(results), terminator: "")
      } else {
        for result in results { print(result) }
        print("\(results.count - failed) of \(results.count) tests passed")
      }
      return failed == 0 ? .done : .failed
    }
  }
}
