import ClaimModel
import Diagnostics
import Ingestion
import Testing

@Suite struct `Any bytes` {
  /// SplitMix64, with a fixed seed.
  struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let alphabet: [UInt8] =
    [
      0x0A, 0x0D, 0x20, 0x22, 0x23, 0x2D, 0x2D, 0x3A, 0x41, 0x61, 0x62, 0x7B, 0x7D, 0x80, 0xBF,
      0xC3,
    ]
    + [0xA9, 0xE2, 0x82, 0xAC, 0xEF, 0xBB, 0xF0, 0x9F, 0xFE, 0xFF, 0x00, 0x01]

  @Test(arguments: 1...12)
  func `give a document or one message for each file`(_ seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let folder = try TemporaryFolder()
    for number in 0..<60 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in Self.alphabet.randomElement(using: &generator) ?? 0x61 }
      let ending = ["txt", "md", "jsonl", "html", "bin"].randomElement(using: &generator) ?? "txt"
      try folder.write("\(number).\(ending)", [0xEF, 0xBB, 0xBF].prefix(number % 4) + bytes)
    }
    let (documents, diagnostics, counts) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(counts.files == 60)
    let refused = Set(diagnostics.filter { $0.severity != .warning }.map(\.location.file))
    #expect(Set(documents.map(\.id)).union(refused).count == 60)
    #expect(Set(documents.map(\.id)).isDisjoint(with: refused))
    #expect(documents.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: ["é", "€", "\u{1F600}", "\u{10FFFF}", "\u{D7FF}\u{E000}", "a\u{301}"])
  func `that are UTF-8 stay as they are, and cut short are refused`(_ text: String) throws {
    let folder = try TemporaryFolder()
    let bytes = Array("Text: \(text)".utf8)
    try folder.write("whole.txt", bytes)
    try folder.write("cut.txt", Array(bytes.dropLast()))
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(documents.map { Array($0.text.utf8) } == [bytes])
    #expect(diagnostics.map(\.kind) == ["cut"])
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80],
  ])
  func `that UTF-8 forbids are refused`(_ forbidden: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Array("Text é ".utf8) + forbidden + Array(" more".utf8))
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(documents == [])
    #expect(diagnostics.map(\.kind) == ["not_utf8"])
  }
}
