import ArgumentParser
import Pipeline

struct Schema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of the configuration or of a record.")

  @Argument(
    help: """
      "configuration", or the kind of a record: \
      \(SchemaName.allCases.map(\.rawValue).dropFirst().joined(separator: ", ")).
      """)
  var name: SchemaName

  func run() async throws {
    print(name.text, terminator: "")
  }
}

extension SchemaName: ExpressibleByArgument {}
