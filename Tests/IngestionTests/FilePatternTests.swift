import Foundation
import ClaimModel
import Diagnostics
import Ingestion
import Testing

@Suite struct `File patterns` {
  @Test(arguments: [
    (["*.txt"], ["a.txt"]),
    (["**/*.txt"], ["a.txt", "sub/b.txt", "sub/deep/c.txt"]),
    (["sub/**"], ["sub/b.txt", "sub/d.md", "sub/deep/c.txt"]),
    (["sub/*.{txt,md}"], ["sub/b.txt", "sub/d.md"]),
    (["{a,sub/{b,x}}.txt"], ["a.txt", "sub/b.txt"]),
    (["sub/[a-b].txt", "sub/?.md", "sub/b.txt"], ["sub/b.txt", "sub/d.md"]),
    (["sub/[!b].*"], ["sub/d.md"]),
    (["./a.txt"], ["a.txt"]),
    (["**/.*.txt"], [".hidden.txt"]),
    (["s*/d*/*"], ["sub/deep/c.txt"]),
  ])
  func `the files of a pattern come in the order of their paths`(
    _ patterns: [String], _ paths: [String]
  ) throws {
    let folder = try TemporaryFolder()
    for name in ["sub/deep/c.txt", "sub/d.md", "a.txt", "sub/b.txt", ".hidden.txt"] {
      try folder.write(name, "Text of \(name).")
    }
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: patterns)
    #expect(documents.map(\.id) == paths)
    let unmatched = patterns == ["{a,sub/{b,x}}.txt"] ? 1 : 0
    #expect(diagnostics.count == unmatched)
  }

  @Test(arguments: ["none/*.txt", "*.pdf"])
  func `a pattern that matches nothing is told`(_ pattern: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Text.")
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: [pattern])
    #expect(documents == [])
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.location.file.hasPrefix(pattern.prefix(4)) == true)
  }

  @Test(arguments: [
    ("sub", "sub: error: is a folder, expected a file; write \"sub/**/*\" for the files in it"),
    ("gone.txt", "gone.txt: error: cannot be read: no such file or directory"),
    ("pipe.txt", "pipe.txt: error: is a pipe or device, expected a file; leave it out"),
    ("loose.txt", "loose.txt: error: is a link to nothing; mend the link or take it away"),
  ])
  func `a path that is no file is told`(_ path: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt", "Text.")
    try folder.link("loose.txt", to: "nowhere")
    try folder.makePipe("pipe.txt")
    let (documents, diagnostics, counts) = Ingestor(root: folder.path).documents(matching: [path])
    #expect(documents == [])
    #expect(diagnostics.map(\.description) == [message])
    #expect(counts.skipped == 1)
  }

  @Test(arguments: [("in.txt", true), ("out.txt", false)])
  func `a link is followed inside the tree alone`(_ link: String, _ isFollowed: Bool) throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try folder.write("data/a.txt", "Inside.")
    try other.write("b.txt", "Outside.")
    try folder.link("data/in.txt", to: "../data/a.txt")
    try folder.link("data/out.txt", to: "\(other.path)/b.txt")
    let (documents, diagnostics, _) = Ingestor(root: folder.path)
      .documents(matching: ["data/\(link.prefix(2))*.txt"])
    #expect(documents.map(\.id) == (isFollowed ? ["data/\(link)"] : []))
    #expect(diagnostics.map(\.kind) == (isFollowed ? [] : ["outside"]))
  }

  @Test(arguments: ["loop"])
  func `a circle of folders ends`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("data/a.txt", "Text.")
    try folder.link("data/\(name)", to: "..")
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["data/**"])
    #expect(documents.map(\.id) == ["data/a.txt"])
    #expect(diagnostics == [])
  }

  @Test(arguments: ["data/*.txt", "data/a.txt"])
  func `ids do not depend on where the root lies`(_ pattern: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("data/a.txt", "Text.")
    let relative = Ingestor(root: folder.path).documents(matching: [pattern])
    let absolute = Ingestor(root: folder.path)
      .documents(matching: ["\(folder.path)/\(pattern)"])
    #expect(relative.documents == absolute.documents)
    #expect(relative.documents.map(\.id) == ["data/a.txt"])
  }
}
