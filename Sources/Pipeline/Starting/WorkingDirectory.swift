internal import FoundationEssentials

/// A folder for a desk of its own: a configuration to change and a document to try it on.
package struct WorkingDirectory {
  /// Why nothing was made.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  private let path: String
  private let example: DeskExample?

  /// - Parameter example: the desk to begin with; nil for the plainest one.
  package init(path: String, example: DeskExample? = nil) {
    self.path = path
    self.example = example
  }

  /// Writes the files and tells their names; where one of them is there, nothing is written.
  package func make() throws -> [String] {
    let files = (example?.files ?? WorkingDirectory.files) + ScheduleFiles(of: path).all
    for name in files.map(\.name)
    where FileManager.default.fileExists(atPath: "\(path)/\(name)") {
      throw Failure(description: "\(path)/\(name) is there already; nothing was written")
    }
    for (name, text) in files {
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return files.map(\.name)
  }

  private static let files: [(name: String, text: String)] = [
    ("pipeline.yaml", configuration), ("data/example.txt", document),
  ]

  private static let configuration = """
    # What counterclaim reads, how, and what it writes. Every key has a default.
    version: 1

    stages:
      - stage: ingest
        from:
          - files: data/**/*.{txt,md,jsonl}

      - extract

      # Name the sources that you know: their names are joined into one voice, with its side.
      - stage: attribute
        sources:
          - {name: Harbour Police, kind: police, side: state, match: [harbour officers]}

      - stage: group
        window: 7 days

      - stage: compare
        policy: ucdp

      - stage: report
        to: reports

      # Who is told of what is new? A program that gets each change as JSON, or with post: a chat.
      # - stage: notify
      #   run: [./alert.sh]

    # Texts with the claims that they must give: `counterclaim test` runs them.
    tests:
      - name: harbour officers are the Harbour Police
        text: Harbour officers said three sailors were injured.
        expect:
          - {measure: injured, number: 3, source: Harbour Police}

    """

  private static let document = """
    ---
    title: Fire on a ferry in Lisbon
    publisher: Example Wire
    published: 2025-05-02
    ---
    Fire on a ferry in Lisbon

    Four passengers were killed when a ferry burned in Lisbon on Friday, harbour officers said. The
    fire brigade said it had found seven bodies on the ferry.

    """
}
