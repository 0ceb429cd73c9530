import ArgumentParser
import Pipeline

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a working directory of your own.",
    discussion: """
      Writes a pipeline.yaml to change, a document to try it on, and under schedule/ what runs it \
      every quarter of an hour: a systemd service with its timer, and a line for cron. Replaces \
      nothing.
      """)

  @Argument(help: "The folder; it is made where it is not there.", completion: .directory)
  var directory: String

  func run() async throws {
    try await Console.performing {
      for name in try WorkingDirectory(path: directory).make() { print("\(directory)/\(name)") }
      return .done
    }
  }
}
