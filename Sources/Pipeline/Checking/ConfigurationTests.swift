internal import ClaimModel
internal import Configuration

/// Runs the `tests:` of a configuration.
package struct ConfigurationTests {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// One result for each test, in the order of the file.
  package func results() -> [ConfigurationTestResult] {
    prepared.configuration.tests.map(result)
  }

  func result(_ test: ConfigurationTest) -> ConfigurationTestResult {
    let material = TestMaterial(test.material, prepared)
    var result = ConfigurationTestResult(name: test.name, place: "\(test.file):\(test.line)")
    if let expected = test.expect {
      let matching = ClaimMatching(expected: expected, claims: material.records.claims)
      result.missing += matching.missing.map(\.words)
      result.unexpected += matching.unexpected.map(\.words)
    }
    if let expected = test.incidents {
      let faults = material.faults(of: expected)
      result.missing += faults.missing
      result.unexpected += faults.unexpected
    }
    if let expected = test.discrepancies {
      let matching = DiscrepancyMatching(expected: expected, found: material)
      result.missing += matching.missing
      result.unexpected += matching.unexpected
    }
    return result
  }
}

/// What came of one test.
package struct ConfigurationTestResult: Sendable, Hashable, CustomStringConvertible {
  package let name: String
  /// "pipeline.yaml:87".
  package let place: String
  /// What the test expects and does not come.
  package fileprivate(set) var missing: [String] = []
  /// What comes and the test does not expect.
  package fileprivate(set) var unexpected: [String] = []

  init(name: String, place: String) {
    self.name = name
    self.place = place
  }

  package var isPassed: Bool { missing.isEmpty && unexpected.isEmpty }

  /// The name of the test, and below it what was expected (-) and what came instead (+).
  ///
  /// What is expected and what came stand one below the other where they are most alike, with a mark
  /// under the parts that differ.
  package var description: String {
    guard !isPassed else { return "passed: \(name)" }
    return (["failed: \(name) (\(place))"] + ExpectationDifference(missing, unexpected).lines)
      .joined(separator: "\n")
  }
}
