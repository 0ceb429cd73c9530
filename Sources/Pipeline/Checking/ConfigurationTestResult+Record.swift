internal import JSONLines

extension ConfigurationTestResult {
  /// The results as one JSON object: how many passed, and of each test what is missing and what is
  /// too much.
  package static func json(_ results: [ConfigurationTestResult]) -> String {
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("record", "test_results")
      $0.field("passed", results.count { $0.isPassed })
      $0.field("failed", results.count { !$0.isPassed })
      $0.field("tests", results) { writer, result in
        writer.object {
          $0.field("name", result.name)
          $0.field("place", result.place)
          $0.field("is_passed", result.isPassed)
          $0.field("missing", result.missing)
          $0.field("unexpected", result.unexpected)
        }
      }
    }
    return writer.text + "\n"
  }
}
