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

  @Flag(
    help: """
      Write only the blocks over whose edges no incident reaches, so that each can be grouped on a \
      machine of its own.
      """)
  var blocks = false

  @Flag(
    help: """
      Group only what the blocks in the input hold. It needs all articles and claims of their \
      documents, and gives what the whole gives.
      """)
  var inBlocks = false

  @OptionGroup var configured: OptionalConfiguration

  func validate() throws {
    if blocks, membership || inBlocks {
      throw ValidationError("--blocks stands alone: it writes nothing but blocks")
    }
  }

  func run() async throws {
    let filter = GroupFilter(
      StageBuilder(try configured.prepared()),
      product: blocks ? .blocks : membership ? .membership : .incidents, staysInBlocks: inBlocks)
    try await Console.performing { try await filter.run(RecordStreams(note: Console.note)) }
  }
}
