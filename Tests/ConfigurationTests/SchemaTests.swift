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
    let mutations = Self.mutations(of: text)
    var accepted = 0
    for mutation in mutations {
      let faults = faults(of: mutation)
      guard Self.isForSchemas(mutation, faults) else { continue }
      if faults.isEmpty { accepted += 1 }
      let isAccepted = try judge.accepts(mutation)
      #expect(
        isAccepted == faults.isEmpty,
        "\(mutation.compact)\n\(faults.map(\.description).joined(separator: "\n"))")
    }
    #expect(accepted > 100)
  }

  /// One in seven keeps the tests short; all of them agreed when the schema was written.
  private static func mutations(of text: String) -> [SchemaValue] {
    let every = Mutations.of(SchemaValue(yaml: text))
    let mutations = stride(from: 0, to: every.count, by: 7).map { every[$0] }
    #expect(mutations.count > 500)
    return mutations
  }

  /// What the environment holds, and what no schema can say, is for the reader alone to judge.
  private static func isForSchemas(_ mutation: SchemaValue, _ faults: [Diagnostic]) -> Bool {
    if faults.contains(where: { beyondSchemas.contains($0.kind) }) { return false }
    return faults.isEmpty || !mutation.compact.contains("${")
  }

  /// The judge above is ours; this one is not.
  @Test(
    .enabled(if: PythonJudge.isThere, "python3 with the package jsonschema is not on this machine"),
    arguments: [ReadingTests.whole])
  func `the judge of Python says the same`(_ text: String) throws {
    let mutations = Self.mutations(of: text).filter { Self.isForSchemas($0, faults(of: $0)) }
    let schema = SchemaValue(yaml: ConfigurationSchema.text()).compact
    let verdicts = try PythonJudge.verdicts(mutations.map(\.compact), by: schema)
    #expect(verdicts.count == mutations.count)
    for (mutation, isAccepted) in zip(mutations, verdicts) {
      let faults = faults(of: mutation)
      #expect(
        isAccepted == faults.isEmpty,
        "\(mutation.compact)\n\(faults.map(\.description).joined(separator: "\n"))")
    }
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
