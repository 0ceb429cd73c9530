import Articles
import Testing
import Text

/// A small generator with a fixed seed (SplitMix64), so that a failure can be repeated.
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

@Suite struct `Any text` {
  static let pieces = [
    "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u{A0}", "•", "- ", "* ", "# ", "## ", "1. ", "---",
    "***",
    "> ", "©", "Copyright", "Most read", "Continue Reading", "Published", "on", "3 May 2025", "May",
    "2025-05-03", "11/28/05", "1:30 ", "By Ann Hill", "HILLTON", "HILLTON, May 3 (Wire) - ", " -- ",
    "[TEXT]", "[", "]", "(", ")", ":", "Press release", "Communiqué of the Hill Front",
    "Photo: Wire",
    "Seven people were hurt.",
    "The army said on Monday that nine rebels had been killed in the hills",
    "“quoted”", "…", "é", "\u{1F600}", "|", "about us | contact", "http://example.org",
    "a@b.example",
    "12", "Home", "World", "the of and", "Subject:", "—", "\u{2028}", "\u{0}",
  ]

  @Test(arguments: 1...10)
  func `is cut into ordered blocks of whole characters`(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 0...60, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined(separator: Bool.random(using: &generator) ? "" : "\n")
      let title =
        Bool.random(using: &generator) ? Self.pieces.randomElement(using: &generator) : nil
      check(Array(text.utf8), title: title)
    }
  }

  @Test(arguments: 1...8)
  func `that is no UTF-8 does no harm`(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<60 {
      let count = Int.random(in: 0...200, using: &generator)
      let alphabet: [UInt8] = [
        0x0A, 0x20, 0x2D, 0x30, 0x41, 0x61, 0x80, 0x94, 0xA9, 0xC2, 0xE2, 0xFF,
      ]
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = ArticleCutter().articles(in: bytes, title: "A title of its own", published: "2025-05-03")
    }
  }

  @Test(arguments: [10_000])
  func `of many lines takes time in proportion`(_ lines: Int) {
    let page = (0..<lines).map { "Line \($0) of a list" }.joined(separator: "\n")
    let same = String(repeating: "The same opening of one and the same line, number", count: 1)
    let alike = (0..<lines / 10).map { "\(same) \($0)." }.joined(separator: "\n")
    #expect(Cut(page).articles.count <= 1)
    #expect(Cut(alike).articles.first?.blocks.count == lines / 10)
  }

  private func check(_ bytes: [UInt8], title: String?) {
    var end = 0
    for (index, article) in ArticleCutter().articles(in: bytes, title: title).enumerated() {
      #expect(article.number == index + 1)
      #expect(!article.blocks.isEmpty)
      for block in article.blocks {
        #expect(block.range.lowerBound >= end && !block.range.isEmpty)
        #expect(block.range.upperBound <= bytes.count)
        #expect(bytes[block.range.lowerBound] & 0xC0 != 0x80)
        #expect(
          block.range.upperBound == bytes.count || bytes[block.range.upperBound] & 0xC0 != 0x80)
        end = block.range.upperBound
      }
      for range in [article.dateline, article.issuer].compactMap(\.self) {
        #expect(!range.isEmpty && range.upperBound <= bytes.count)
      }
    }
  }
}
