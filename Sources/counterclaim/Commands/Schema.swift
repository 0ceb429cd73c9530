import ArgumentParser
import Pipeline

struct Schema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of the configuration, of a record or of a report.",
    discussion: "The schema of the feed is RELAX NG.")

  @Argument(
    help: """
      "configuration", the kind of a record, or a form of the report: \
      \(SchemaName.allCases.map(\.rawValue).dropFirst().joined(separator: ", ")).
      """)
  var name: SchemaName

  func run() async throws {
    print(name.text, terminator: "")
  }
}

extension SchemaName: ExpressibleByArgument {}
