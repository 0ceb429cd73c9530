internal import ClaimModel
internal import Configuration

/// Runs the `tests:` of a configuration: texts with the claims that they must give.
package struct ConfigurationTests {
  private let prepared: PreparedConfiguration
  private let file: String

  /// - Parameter file: the name of the configuration, for the places of tests that fail.
  package init(_ prepared: PreparedConfiguration, file: String) {
    self.prepared = prepared
    self.file = file
  }

  /// One result for each test, in the order of the file.
  package func results() -> [ConfigurationTestResult] {
    let reader = StageBuilder(prepared).claimReader()
    return prepared.configuration.tests.map { test in
      let document = Document(id: test.name, text: test.text)
      let claims = reader.read(document, withArticles: false).claims
      let matching = ClaimMatching(expected: test.expect, claims: claims)
      return ConfigurationTestResult(
        name: test.name, place: "\(file):\(test.line)",
        missing: matching.missing.map(\.words), unexpected: matching.unexpected.map(\.words))
    }
  }
}

/// What came of one test.
package struct ConfigurationTestResult: Sendable, Hashable, CustomStringConvertible {
  package let name: String
  /// "pipeline.yaml:87".
  package let place: String
  /// Claims that the test expects and the text does not give.
  package let missing: [String]
  /// Claims that the text gives and the test does not expect.
  package let unexpected: [String]

  package var isPassed: Bool { missing.isEmpty && unexpected.isEmpty }

  /// The name of the test, and below it what is missing (-) and what is too much (+).
  package var description: String {
    guard !isPassed else { return "passed: \(name)" }
    let lines = missing.map { "  - \($0)" } + unexpected.map { "  + \($0)" }
    return (["failed: \(name) (\(place))"] + lines).joined(separator: "\n")
  }
}
