import ArgumentParser
import Pipeline

struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the documents of files as JSON Lines.",
    discussion: """
      Reads plain text, Markdown and JSON Lines. What cannot be read is told on standard error, \
      the rest is written.
      """)

  @Argument(
    help: """
      Files, or patterns such as 'pages/**/*.txt', counted from the working folder. Without any, \
      the inputs of the configuration are read.
      """)
  var patterns: [String] = []

  @OptionGroup var configured: ConfigurationOption

  func run() async throws {
    let filter =
      try patterns.isEmpty
      ? IngestFilter(configured.prepared()) : IngestFilter(patterns: patterns)
    try await Console.performing { try filter.run(RecordStreams(note: Console.note)) }
  }
}
