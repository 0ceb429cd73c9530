import Diagnostics
import Testing
import YAML

@testable import Configuration

@Suite("The schema and the reader accept and refuse the same files")
struct SchemaTests {
  /// What a schema cannot say: what must agree between two places, what the calendar and
  /// the time zone database have.
  static let beyondSchemas: Set = ["clash", "unknown_zone", "wrong_order"]

  @Test(arguments: [ReadingTests.whole])
  func `both judge alike every file that is one slip away from a sound one`(_ text: String) throws {
    let judge = try SchemaJudge(SchemaValue(yaml: ConfigurationSchema.text()))
    // One in seven keeps the test short; all of them agreed when the schema was written.
    let every = Mutations.of(SchemaValue(yaml: text))
    let mutations = stride(from: 0, to: every.count, by: 7).map { every[$0] }
    #expect(mutations.count > 500)
    var accepted = 0
    for mutation in mutations {
      let faults = faults(of: mutation)
      if faults.contains(where: { Self.beyondSchemas.contains($0.kind) }) { continue }
      // What the environment holds is for the reader alone to judge.
      if !faults.isEmpty, mutation.compact.contains("${") { continue }
      if faults.isEmpty { accepted += 1 }
      let isAccepted = try judge.accepts(mutation)
      #expect(
        isAccepted == faults.isEmpty,
        "\(mutation.compact)\n\(faults.map(\.description).joined(separator: "\n"))")
    }
    #expect(accepted > 100)
  }

  @Test(arguments: ["", "version: 1", ReadingTests.whole])
  func `sound files are accepted by both`(_ text: String) throws {
    let value = SchemaValue(yaml: text)
    #expect(faults(of: value).map(\.description) == [])
    let judge = try SchemaJudge(SchemaValue(yaml: ConfigurationSchema.text()))
    #expect(try judge.accepts(value))
  }

  private func faults(of value: SchemaValue) -> [Diagnostic] {
    ConfigurationReader.read(
      text: value.compact, file: "pipeline.yaml", environment: ["SET": "killed"]
    ).1
  }
}
