import ClaimModel
import Diagnostics
import Foundation
import Ingestion
import Testing

@Suite struct `Input that cannot be read` {
  static let files: [(String, [UInt8], String)] = [
    ("bad.txt", [], "bad.txt: error: is empty; delete it or fill it"),
    ("bad.md", Array(" \n\t\n".utf8), "bad.md: error: is empty; delete it or fill it"),
    ("bad.jsonl", Array("\n\n".utf8), "bad.jsonl: error: is empty; delete it or fill it"),
    (
      "bad.txt", Array("Two\nlines\u{0}".utf8),
      "bad.txt: error: is not text (byte 9, line 2); leave it out of the pattern, or save it as"
        + " UTF-8 text"
    ),
    (
      "bad.txt", Array("Trois tu".utf8) + [0xC3],
      "bad.txt: error: ends in the middle of a character (byte 8, line 1); fetch or copy the file"
        + " again"
    ),
    (
      "bad.txt", Array("é\n".utf8) + [0xE2, 0x80, 0x20],
      "bad.txt: error: is not valid UTF-8 (byte 3, line 2); save it as UTF-8"
    ),
    (
      "bad.txt", [0xFF, 0xFE, 0x54],
      "bad.txt: error: ends in the middle of a character (byte 2, line 1); fetch or copy the file"
        + " again"
    ),
    (
      "bad.txt", Array(repeating: 0x61, count: 101),
      "bad.txt: error: has 101 bytes, more than the 100 that a document may have; split it into"
        + " documents"
    ),
    (
      "bad.txt", Array("%PDF-1.7 x".utf8),
      "bad.txt: error: is named as plain text but holds PDF; name it .pdf or mend its content"
    ),
    (
      "bad.txt", Array("<!DOCTYPE html>\n<p>".utf8),
      "bad.txt: error: is named as plain text but holds HTML; name it .html or mend its content"
    ),
    (
      "bad.txt", Array(#"{"id": "a", "text": "b"}"#.utf8),
      "bad.txt: error: is named as plain text but holds JSON Lines; name it .jsonl or mend its"
        + " content"
    ),
    (
      "bad.html", Array("<html><body>Two dead".utf8),
      "bad.html: error: has no main text outside of menus and lists; if a browser shows one, save it"
        + " as .txt"
    ),
    (
      "bad.jsonl", Array("[{}]".utf8),
      "bad.jsonl: error: holds a JSON list, expected JSON Lines; write one object to a line"
    ),
    (
      "bad.jsonl", Array("Two dead.".utf8),
      "bad.jsonl: error: is named as JSON Lines but does not begin with a JSON object"
    ),
    (
      "bad.jsonl", Array(#"{"id": "a", "text": " "}"#.utf8),
      "bad.jsonl:1: error: the document has no text; leave it out"
    ),
    (
      "bad.jsonl", Array(#"{"id": "a"}"#.utf8), #"bad.jsonl:1: error: "text" is missing"#
    ),
    (
      "bad.jsonl", Array(#"{"record":"incident","id":"i","title":"t","from":null}"#.utf8),
      #"bad.jsonl:1: error: "documents" is missing"#
    ),
    (
      "bad.jsonl", Array(#"{"id": "g", "text": "Good words."}"#.utf8),
      #"good.jsonl:1: error: the id "g" was given in bad.jsonl:1 before; give each document its own"#
    ),
  ]

  @Test(arguments: 0..<files.count)
  func `one bad input has one message and the rest is read`(_ index: Int) throws {
    let (name, bytes, message) = Self.files[index]
    let folder = try TemporaryFolder()
    try folder.write(name, bytes)
    try folder.write("good.jsonl", #"{"id":"g","text":"Good words too."}"#)
    let limits = IngestionLimits(documentBytes: 100)
    let (documents, diagnostics, counts) = Ingestor(root: folder.path, limits: limits)
      .documents(matching: ["*"])
    #expect(diagnostics.map(\.description) == [message])
    #expect(documents.map(\.id) == ["g"])
    #expect(counts.skipped == 1 && counts.documents == 1)
  }

  @Test(arguments: [60_000_000])
  func `a file over fifty million bytes is refused by its size`(_ size: Int) throws {
    let folder = try TemporaryFolder()
    try folder.writeHollow("a.txt", size: size)
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["a.txt"])
    #expect(documents == [])
    #expect(
      diagnostics.map(\.description) == [
        "a.txt: error: has \(size) bytes, more than the 50000000 that a document may have; split it"
          + " into documents"
      ])
  }

  @Test(.disabled(if: geteuid() == 0, "the superuser may read everything"), arguments: [0o000])
  func `a file that may not be read is told`(_ permissions: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Text.")
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: "\(folder.path)/a.txt")
    let (_, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(
      diagnostics.map(\.description) == ["a.txt: error: cannot be read: permission denied"])
  }

  @Test(arguments: [25])
  func `a file of wrong lines is told in twenty messages and a count`(_ lines: Int) throws {
    let folder = try TemporaryFolder()
    let wrong = String(repeating: "{\"a\":1}\n", count: lines)
    try folder.write("a.jsonl", wrong + #"{"id":"g","text":"Good."}"#)
    let (documents, diagnostics, counts) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(documents.map(\.id) == ["g"])
    #expect(diagnostics.count == 21 && counts.skipped == lines)
    #expect(diagnostics.last?.description == "a.jsonl: error: 5 more lines could not be read")
  }

  @Test(arguments: [
    (
      "publishd: 2025-05-03",
      "unknown key \"publishd\" in the front matter; did you mean"
        + " \"published\"?", "a.txt:3"
    ),
    (
      "published: yesterday",
      "the day of publication \"yesterday\" was left out; expected a day"
        + " such as 2025-03-12", "a.txt"
    ),
  ])
  func `a doubtful front matter is warned of`(
    _ line: String, _ message: String, _ place: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "---\ntitle: T\n\(line)\n---\nTwo hurt.")
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["a.txt"])
    #expect(diagnostics.map(\.description) == ["\(place): warning: \(message)"])
    #expect(documents.map(\.published) == [nil])
  }
}
