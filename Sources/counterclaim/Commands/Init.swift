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

  @Option(
    help: """
      Begin with a typical desk and documents for it: \
      \(DeskExample.allCases.map { "\($0.rawValue), \($0.summary)" }.joined(separator: "; ")).
      """)
  var example: DeskExample?

  func run() async throws {
    try await Console.performing {
      for name in try WorkingDirectory(path: directory, example: example).make() {
        print("\(directory)/\(name)")
      }
      return .done
    }
  }
}

extension DeskExample: ExpressibleByArgument {}
