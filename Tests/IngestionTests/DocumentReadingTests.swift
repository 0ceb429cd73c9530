import ClaimModel
import Diagnostics
import Ingestion
import Testing

@Suite struct `Reading documents` {
  @Test(arguments: ["note.txt", "note.md", "note"])
  func `a text file is one document whose id is its path`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in/\(name)", "Seven hurt.\r\nNo one died.\n")
    let (documents, diagnostics, counts) = Ingestor(root: folder.path)
      .documents(matching: ["in/*"])
    let expected = Document(
      id: "in/\(name)", url: "in/\(name)", text: "Seven hurt.\r\nNo one died.\n")
    #expect(documents == [expected])
    #expect(diagnostics == [])
    #expect(counts.documents == 1 && counts.files == 1 && counts.skipped == 0)
  }

  @Test(arguments: [
    (
      "---\ntitle: \"Bus: seven hurt\"\npublisher: Valley Herald\ndate: 2025-05-03\n"
        + "url: https://example.org/bus\nlayout: post\n---\n\nSeven hurt.\n",
      Document(
        id: "a.md", title: "Bus: seven hurt", url: "https://example.org/bus",
        publisher: "Valley Herald", published: "2025-05-03", text: "Seven hurt.\n")
    ),
    (
      "---\r\nid: bus-1\r\nlanguage: en\r\n---\r\nSeven hurt.",
      Document(id: "bus-1", url: "a.md", language: "en", text: "Seven hurt.")
    ),
    (
      "---\nSeven hurt: see below.\n---\nMore.",
      Document(id: "a.md", url: "a.md", text: "---\nSeven hurt: see below.\n---\nMore.")
    ),
    (
      "---\n\nSeven hurt.",
      Document(id: "a.md", url: "a.md", text: "---\n\nSeven hurt.")
    ),
  ])
  func `front matter describes the text and is no part of it`(
    _ text: String, _ document: Document
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", text)
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["a.md"])
    #expect(documents == [document])
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    (
      #"{"text":"One hurt."}"# + "\n\n" + #"{"id":"x","title":"T","text":"Two hurt."}"#,
      [
        Document(id: "w.jsonl#1", text: "One hurt."),
        Document(id: "x", title: "T", text: "Two hurt."),
      ]
    ),
    (
      "\u{FEFF}" + #"{"record":"document","id":"y","text":"Three é."}"# + "\r\n",
      [Document(id: "y", text: "Three é.")]
    ),
  ])
  func `a line of JSON Lines is one document`(_ text: String, _ expected: [Document]) throws {
    let folder = try TemporaryFolder()
    try folder.write("w.jsonl", text)
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*.jsonl"])
    #expect(documents == expected)
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    (Array("\u{FEFF}Trois tués.".utf8), "Trois tués.", 0),
    ([0xFF, 0xFE, 0x54, 0x00, 0xE9, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "Té\u{1F600}", 0),
    ([0xFE, 0xFF, 0x00, 0x54, 0x00, 0xE9], "Té", 0),
    ([0x54, 0xE9, 0x20, 0x93, 0x6F, 0x6B, 0x94, 0x20, 0x80, 0x35], "Té \u{201C}ok\u{201D} €5", 1),
  ])
  func `other encodings are converted`(
    _ bytes: [UInt8], _ text: String, _ warnings: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", bytes)
    let (documents, diagnostics, counts) = Ingestor(root: folder.path)
      .documents(matching: ["a.txt"])
    #expect(documents.map(\.text) == [text])
    #expect(diagnostics.count == warnings && diagnostics.allSatisfy { $0.severity == .warning })
    #expect(counts.skipped == 0)
  }

  @Test(arguments: [
    ("a/one.txt", "Same words.", "b/two.txt", "Same words.", ["a/one.txt"]),
    (
      "a.md", "---\npublisher: A\n---\nSame words.", "b.md", "---\npublisher: B\n---\nSame words.",
      ["a.md", "b.md"]
    ),
  ])
  func `the same content is read once for each publisher`(
    _ first: String, _ one: String, _ second: String, _ two: String, _ ids: [String]
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(first, one)
    try folder.write(second, two)
    let (documents, diagnostics, counts) = Ingestor(root: folder.path).documents(matching: ["**"])
    #expect(documents.map(\.id) == ids)
    #expect(counts.copies == 2 - ids.count)
    #expect(diagnostics.map(\.severity) == Array(repeating: .note, count: 2 - ids.count))
  }
}
