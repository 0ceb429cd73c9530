import Testing
import Text

@Suite struct `Offsets` {
  @Test(arguments: UInt64(0)..<200)
  func `of tokens are sound for any bytes`(_ seed: UInt64) {
    let text = Self.disorder(seed)
    let bytes = Array(text.utf8)
    let cut = Cut.text(text)
    var previous = 0
    for token in cut.tokens {
      #expect(token.range.lowerBound >= previous && !token.range.isEmpty)
      #expect(bytes[token.range.lowerBound] & 0xC0 != 0x80)
      #expect(token.range.upperBound == bytes.count || bytes[token.range.upperBound] & 0xC0 != 0x80)
      #expect(Self.isWhiteSpace(bytes[previous..<token.range.lowerBound]))
      #expect(token.isGlued == (token.range.lowerBound == previous && previous > 0))
      previous = token.range.upperBound
    }
    #expect(Self.isWhiteSpace(bytes[previous...]))
  }

  @Test(arguments: UInt64(0)..<200)
  func `of sentences leave no token out`(_ seed: UInt64) {
    let cut = Cut.text(Self.disorder(seed))
    var next = 0
    for sentence in cut.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
    }
    #expect(next == cut.tokens.count)
  }

  @Test(arguments: [
    ("", 0, 0), ("abc", 0, 0), ("abc", 3, 3), ("é21", 2, 1), ("“50”", 3, 1), ("💥x", 4, 1),
    ("قتل 21", 7, 4),
  ])
  func `in bytes become offsets in code points`(_ text: String, _ byte: Int, _ codePoint: Int) {
    #expect(CodePointOffsets(Array(text.utf8))[byte] == codePoint)
  }

  @Test(arguments: [0, 1, 255, 256, 257, 511, 512, 513, 4000])
  func `agree with a plain count wherever a step ends`(_ length: Int) {
    let text = String(repeating: "aé“💥", count: length / 10 + 1)
    let bytes = Array(text.utf8.prefix(length))
    let offsets = CodePointOffsets(bytes)
    var count = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      #expect(offsets[index] == count)
      count += 1
    }
    #expect(offsets[bytes.count] == count)
  }

  /// Pieces that matter to the tokenizer among bytes by chance, made valid UTF-8.
  private static func disorder(_ seed: UInt64) -> String {
    let pieces = [
      "killed", "U.S.", "didn't", "’", "'s", "“", "”", ". ", ".", "1,200", "3.5", "\u{A0}", "–",
      "قتل", "নিহত", "💥", "\u{200D}", "e\u{301}", "\r\n", "-", "É", "\u{2028}", "\u{AD}", "A",
    ]
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...80, using: &generator) {
      if Bool.random(using: &generator) {
        bytes += pieces[Int.random(in: pieces.indices, using: &generator)].utf8
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0...0x20, 0xA0, 0x2000...0x200F, 0x2028, 0x2029, 0x202F: true
      default: false
      }
    }
  }
}
