import ArgumentParser
import Pipeline

struct Test: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the tests of the configuration.",
    discussion: """
      Each test is a text with the claims that it must give. Of a test that fails, the claims that \
      are missing (-) and those that were not expected (+) are shown. Ends with status 1 where one \
      fails.
      """)

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      let results = ConfigurationTests(prepared, file: configured.config).results()
      for result in results { print(result) }
      let failed = results.count { !$0.isPassed }
      print("\(results.count - failed) of \(results.count) tests passed")
      return failed == 0 ? .done : .failed
    }
  }
}
