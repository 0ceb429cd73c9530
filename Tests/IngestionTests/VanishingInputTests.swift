import ClaimModel
import Diagnostics
import Foundation
import Ingestion
import Testing

@Suite struct `An input that a run has seen` {
  @Test(arguments: ["a.txt"])
  func `and that vanishes before it is read gives a diagnostic and no document`(
    _ name: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, "Police said that 3 people were killed.")
    let ingestor = Ingestor(root: folder.path)
    let inputs = ingestor.inputs(matching: ["*.txt"]).inputs
    #expect(inputs.map(\.path) == [name])
    #expect(ingestor.read(inputs[0]).entries.map(\.document.id) == [name])
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    let content = ingestor.read(inputs[0])
    #expect(content.entries.isEmpty)
    #expect(content.skipped == 1)
    #expect(content.diagnostics.map(\.kind) == ["unreadable"])
  }

  @Test(arguments: [
    ("data/**/*.{txt,md}", "data/a.txt", true), ("data/**/*.{txt,md}", "data/x/y/b.md", true),
    ("data/**/*.{txt,md}", "data/x/y/b.html", false), ("data/**", "data/x/y", true),
    ("data/*.txt", "data/x/a.txt", false), ("/news/*.txt", "/news/a.txt", true),
    ("/news/*.txt", "news/a.txt", false), ("data/**/*", "data/.git/a", false),
  ])
  func `is named by a pattern or not, wherever it is now`(
    _ pattern: String, _ path: String, _ isNamed: Bool
  ) {
    #expect(Ingestor(root: "/desk").names(path, in: [pattern]) == isNamed)
  }
}
