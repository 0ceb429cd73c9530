import ArgumentParser
import Pipeline

struct Forget: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete documents from the ledger for good.",
    discussion: """
      Deletes their texts in all versions, their claims, and what was told of their incidents; the \
      next run takes them out of the reports. They are not read again under the same id. Their \
      files stay where they are.
      """)

  @Argument(help: "Ids of documents: paths of files, or what the files give as id.")
  var documents: [String] = []

  @Option(help: "Forget what was published before this day, such as 2020-01-01.")
  var before: String?

  @OptionGroup var configured: ConfigurationOption

  func validate() throws {
    if documents.isEmpty, before == nil {
      throw ValidationError("give the ids of documents, or --before")
    }
  }

  func run() async throws {
    let prepared = try configured.prepared()
    try await Console.performing {
      try Forgetting(prepared).forget(documents, before: before, tell: Console.tell)
    }
  }
}
