import ArgumentParser
import Pipeline

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how claims come to be.",
    discussion: """
      Of a text: its claims with the rules, cues and sources that make them. Of the id of a claim, \
      an incident or a discrepancy: what the inputs of the configuration give under it.
      """)

  @Argument(help: "The id of a claim, an incident or a discrepancy of the configuration's inputs.")
  var id: String?

  @Option(help: "A text, read as if it were a document.")
  var text: String?

  @Option(
    name: .shortAndLong, help: "The configuration; pipeline.yaml where there is one.",
    completion: .file(extensions: ["yaml"]))
  var config: String?

  func validate() throws {
    if (id == nil) == (text == nil) {
      throw ValidationError("give either an id or --text")
    }
  }

  func run() async throws {
    let prepared = try prepared()
    try await Console.performing {
      if let text {
        print(TextExplanation(prepared).text(of: text), terminator: "")
      } else if let id {
        guard let explanation = try await RecordExplanation(prepared).text(of: id) else {
          Console.tell(.error("the inputs of the configuration give nothing with the id \(id)"))
          return .failed
        }
        print(explanation, terminator: "")
      }
      return .done
    }
  }

  /// A text can be explained in any folder, an id only where its inputs are.
  private func prepared() throws -> PreparedConfiguration {
    let standard = ConfigurationOption.standardPath
    let isThere = text == nil || ConfigurationLoader.isThere(standard)
    return try ConfigurationOption.prepared(config ?? (isThere ? standard : nil))
  }
}
