import ArgumentParser
import Pipeline

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add the discrepancies of incidents.",
    discussion: """
      Reads incidents and claims, and documents and articles where they are there, and passes all \
      records through. The discrepancies follow.
      """)

  @OptionGroup var configured: OptionalConfiguration

  func run() async throws {
    let filter = CompareFilter(StageBuilder(try configured.prepared()))
    try await Console.performing { try await filter.run(RecordStreams(note: Console.note)) }
  }
}
