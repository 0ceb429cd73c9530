import ArgumentParser
import Pipeline

struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read documents, write their claims.",
    discussion: """
      A line with "id" and "text" is enough. Claims are written with their sources: the stages \
      extract and attribute are one filter. Records of other kinds pass through.
      """)

  @Flag(help: "Write the articles as well, by which claims are grouped.")
  var articles = false

  @Flag(help: "Write who is cited for what, with or without figures, in place of claims.")
  var attributions = false

  @Flag(help: "Write the documents as well, before what is read of them, for compare and report.")
  var documents = false

  @OptionGroup var configured: OptionalConfiguration

  func validate() throws {
    if articles, attributions {
      throw ValidationError("--articles and --attributions cannot stand together")
    }
  }

  func run() async throws {
    let reader = StageBuilder(try configured.prepared()).claimReader()
    let filter = ExtractFilter(
      reader: reader,
      product: attributions ? .attributions : articles ? .articlesAndClaims : .claims,
      passesDocuments: documents)
    try await Console.performing { try await filter.run(RecordStreams(note: Console.note)) }
  }
}
