import Text

/// Remembers the paragraphs of a page, so that a second copy is known.
///
/// Compared are letters and digits in small letters. A paragraph is also a copy when it and an
/// earlier one differ by a short tail alone: "…, Agency reported."
struct RepeatedParagraphs {
  private let bytes: [UInt8]
  private var whole: Set<UInt64> = []
  private var openings: [UInt64: [Range<Int>]] = [:]

  /// Shorter lines ("No arrests were made.") may stand in a page twice and mean it.
  private static let leastLetters = 20
  private static let openingLetters = 32
  private static let longestTail = 40

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the paragraph stands in the page already; if not, it is remembered.
  mutating func isRepeated(_ range: Range<Int>, kind: ArticleLayout.Block.Kind) -> Bool {
    let (hash, opening, letters) = hashes(range)
    guard letters >= RepeatedParagraphs.leastLetters else { return false }
    if !whole.insert(hash).inserted { return true }
    guard kind == .paragraph, letters > RepeatedParagraphs.openingLetters else { return false }
    let earlier = openings[opening] ?? []
    if earlier.contains(where: { differByTail($0, range) }) { return true }
    openings[opening] = earlier + [range]
    return false
  }

  private func hashes(_ range: Range<Int>) -> (whole: UInt64, opening: UInt64, letters: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var opening = hash
    var letters = 0
    for index in range {
      guard let letter = RepeatedParagraphs.letter(bytes[index]) else { continue }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      letters += 1
      if letters == RepeatedParagraphs.openingLetters { opening = hash }
    }
    return (hash, opening, letters)
  }

  /// Whether one is the other with a short tail that only cites somebody.
  private func differByTail(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard long.count - short.count <= RepeatedParagraphs.longestTail else { return false }
    let left = bytes[short].compactMap(RepeatedParagraphs.letter)
    let right = bytes[long].compactMap(RepeatedParagraphs.letter)
    guard right.starts(with: left) else { return false }
    let tail = long.upperBound - (long.count - short.count) - 1..<long.upperBound
    var scanner = WordScanner(bytes, tail)
    var citesSomebody = right.count == left.count
    while let word = scanner.next() {
      if word.isNumber { return false }
      if RepeatedParagraphs.citations.contains(word.packed) { citesSomebody = true }
    }
    return citesSomebody
  }

  private static let citations = WordScanner.pack(
    words: "said says reported reports report quoted citing according added")

  private static func letter(_ byte: UInt8) -> UInt8? {
    if byte >= 0x80 || (0x30...0x39).contains(byte) { return byte }
    let folded = byte | 0x20
    return (0x61...0x7A).contains(folded) ? folded : nil
  }
}
