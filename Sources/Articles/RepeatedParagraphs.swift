import Text

/// Remembers the paragraphs of a page, so that a second copy is known.
///
/// Compared are letters and digits in small letters. A paragraph is also a copy when it and an
/// earlier one differ by a short tail alone that cites somebody: "…, Agency reported."
struct RepeatedParagraphs {
  private let bytes: [UInt8]
  private struct Entry {
    var block: ArticleLayout.Block
    /// The index of the one before that begins alike; nil for the first.
    var previous: Int?
  }

  private var entries: [Entry] = []
  /// The index of the last entry, by a hash of its first letters.
  private var last: [UInt64: Int] = [:]

  /// Shorter lines ("No arrests.") may stand in a page twice and mean it.
  private static let leastLetters = 20
  /// A headline that stands again is one headline, however short.
  private static let leastTitleLetters = 4
  private static let openingLetters = 32
  private static let longestTail = 40
  /// So many paragraphs that begin alike are compared; more are no news page.
  private static let mostAlike = 16

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the paragraph stands in the page already; if not, it is remembered.
  mutating func isRepeated(_ range: Range<Int>, kind: ArticleLayout.Block.Kind) -> Bool {
    let isTitle = kind == .headline || kind == .standfirst
    let least =
      isTitle ? RepeatedParagraphs.leastTitleLetters : RepeatedParagraphs.leastLetters
    guard let opening = opening(range, least: least) else { return false }
    let block = ArticleLayout.Block(kind: kind, range: range)
    let newest = last[opening]
    var index = newest
    var compared = 0
    while let present = index, compared < RepeatedParagraphs.mostAlike {
      if isCopy(entries[present].block, block) { return true }
      index = entries[present].previous
      compared += 1
    }
    last[opening] = entries.count
    entries.append(Entry(block: block, previous: newest))
    return false
  }

  /// A hash (FNV-1a) of the first letters; nil for a line that is too short.
  private func opening(_ range: Range<Int>, least: Int) -> UInt64? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var letters = 0
    for index in range {
      guard let letter = TitleMatch.letter(bytes[index]) else { continue }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      letters += 1
      if letters == RepeatedParagraphs.openingLetters { break }
    }
    return letters >= least ? hash : nil
  }

  private func isCopy(_ first: ArticleLayout.Block, _ second: ArticleLayout.Block) -> Bool {
    let isLonger = first.range.count < second.range.count
    let (short, long) = isLonger ? (first.range, second.range) : (second.range, first.range)
    guard long.count - short.count <= RepeatedParagraphs.longestTail else { return false }
    let left = bytes[short].compactMap(TitleMatch.letter)
    let right = bytes[long].compactMap(TitleMatch.letter)
    guard right.starts(with: left) else { return false }
    if right.count == left.count { return true }
    // A standfirst without the source that its paragraph has is no second telling of it.
    return first.kind == .paragraph && second.kind == .paragraph && citesAlone(long, short)
  }

  /// Whether the tail that one paragraph has beyond the other only cites somebody.
  private func citesAlone(_ long: Range<Int>, _ short: Range<Int>) -> Bool {
    var scanner = WordScanner(
      bytes, long.upperBound - (long.count - short.count) - 1..<long.upperBound)
    var citesSomebody = false
    while let word = scanner.next() {
      if word.isNumber { return false }
      if RepeatedParagraphs.citations.contains(word.packed) { citesSomebody = true }
    }
    return citesSomebody
  }

  private static let citations = WordSet(
    "said says reported reports report quoted citing according added")
}
