import ArgumentParser
import Pipeline

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a working directory of your own.",
    discussion: "Writes a pipeline.yaml to change and a document to try it on; replaces nothing.")

  @Argument(help: "The folder; it is made where it is not there.", completion: .directory)
  var directory: String

  func run() async throws {
    try await Console.performing {
      for name in try WorkingDirectory(path: directory).make() { print("\(directory)/\(name)") }
      return .done
    }
  }
}
