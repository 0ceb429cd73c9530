import Foundation
import Testing

@Suite struct `Validating` {
  @Test(arguments: [
    (
      "ledger: a.txt/ledger.sqlite\n",
      "pipeline.yaml:1:1: error: \"a.txt/ledger.sqlite\" cannot be written: "
    ),
    (
      "stages:\n  - ingest\n  - extract\n  - attribute\n  - group\n  - stage: report\n    to: a.txt/reports\n",
      "pipeline.yaml:7:5: error: \"a.txt/reports\" cannot be written: "
    ),
  ])
  func `names a place that cannot be written, with its line`(
    _ configuration: String, _ message: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("a.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: ["", "# nothing yet\n\n"])
  func `warns of a file without a setting`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", "A text.")
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("pipeline.yaml: warning: there is no setting in this file"))
  }

  @Test(arguments: ["ledgr: a\n"])
  func `gives every fault as JSON`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("validate", "--json")
    #expect(outcome.status == 78)
    #expect(outcome.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let faults = (object as? [String: Any])?["diagnostics"] as? [[String: Any]]
    let first = try #require(faults?.first)
    #expect(first["kind"] as? String == "unknown_key")
    #expect(first["line"] as? Int == 1)
    #expect(first["source_line"] as? String == "ledgr: a")
  }
}
