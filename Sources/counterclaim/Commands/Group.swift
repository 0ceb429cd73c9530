import ArgumentParser
import Pipeline

struct Group: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put claims of the same incident together.",
    discussion: """
      Reads articles and claims (extract --articles writes both), writes the claims with their \
      incidents, and the incidents. Articles and records of other kinds pass through.
      """)

  @Flag(help: "Write only {\"document\", \"incident\"}, a line for each incident of each document.")
  var membership = false

  @OptionGroup var configured: OptionalConfiguration

  func run() async throws {
    let filter = GroupFilter(StageBuilder(try configured.prepared()), membershipOnly: membership)
    try await Console.performing { try filter.run(RecordStreams(note: Console.note)) }
  }
}
