import Foundation
import Testing

/// `group --blocks` and `group --in-blocks`, as machines that share the work run them.
@Suite struct `Blocks through the program` {
  /// The lines of the sample documents of the repository behind extract.
  private func samples(_ folder: ProgramFolder) throws -> [Substring] {
    let data = Program.repository.appending(path: "data").path(percentEncoded: false)
    let documents = try folder.run("ingest", "\(data)/**/*.txt")
    let read = try folder.run("extract", "--articles", input: documents.output)
    #expect(read.status == 0)
    return read.outputLines
  }

  private func lines(_ text: String, besides kind: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix(#"{"record":"\#(kind)""#) }
  }

  @Test(arguments: [1, 3])
  func `give what the whole gives, line for line`(_ machines: Int) throws {
    let folder = try ProgramFolder()
    let read = try samples(folder)
    let input = read.joined(separator: "\n")
    let blocks = try folder.run("group", "--blocks", input: input).outputLines
    #expect(blocks.count > machines)
    var found: [Substring] = []
    for machine in 0..<machines {
      let share = stride(from: machine, to: blocks.count, by: machines).map { blocks[$0] }
      let documents = Set(share.flatMap { BlockLine($0)?.documents ?? [] })
      let own = read.filter { Record($0)?.document.map(documents.contains) ?? false }
      let outcome = try folder.run(
        "group", "--in-blocks", input: (own + share).joined(separator: "\n"))
      #expect(outcome.status == 0)
      found += lines(outcome.output, besides: "article")
    }
    let whole = try folder.run("group", input: input)
    #expect(found.sorted() == lines(whole.output, besides: "article").sorted())
  }

  @Test(arguments: [
    #"{"record":"block","id":"b-1"}"#,
    #"{"record":"block","id":"b-1","members":[],"terms":{"spelling":["a"],"kind":[0],"weight":[]},"pairs":{"first":[],"second":[],"probability":[],"likeness":[],"landmark":[]},"together":[],"apart":[]}"#,
    #"{"record":"block","id":"b-1","members":[],"terms":{"spelling":[],"kind":[],"weight":[]},"pairs":{"first":[0],"second":[1],"probability":[1],"likeness":[1],"landmark":[true]},"together":[],"apart":[]}"#,
    #"{"record":"block","id":"b-1","members":[],"terms":{"spelling":[],"kind":[],"weight":[]},"pairs":{"first":[],"second":[],"probability":[],"likeness":[],"landmark":[]},"together":[[7]],"apart":[]}"#,
  ])
  func `are named where they are damaged, and the rest is grouped`(_ block: String) throws {
    let folder = try ProgramFolder()
    let read = try samples(folder)
    let blocks = try folder.run(
      "group", "--blocks", input: read.joined(separator: "\n")
    ).outputLines
    let outcome = try folder.run(
      "group", "--in-blocks", "--membership",
      input: ([block[...]] + blocks + read).joined(separator: "\n"))
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix("<stdin>: error: a block is not as group --blocks writes it"))
    #expect(!outcome.output.isEmpty)
  }

  @Test(arguments: [["--blocks", "--membership"], ["--blocks", "--in-blocks"]])
  func `stand alone`(_ flags: [String]) throws {
    let outcome = try ProgramFolder().run(arguments: ["group"] + flags)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: --blocks stands alone"))
  }

  private struct BlockLine: Decodable {
    var documents: [String]

    init?(_ line: Substring) {
      guard let read = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else {
        return nil
      }
      self = read
    }
  }
}
