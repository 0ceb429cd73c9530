/// Walks over the words and numbers of a stretch of text.
///
/// A word is a run of letters (any byte above ASCII counts as a letter) with inner apostrophes, a
/// number is a run of digits; all else only parts them.
struct WordScanner: IteratorProtocol {
  struct Word {
    var range: Range<Int>
    /// The first eight bytes in small letters, packed, for comparison with `WordScanner.pack`.
    var packed: UInt64
    var isNumber: Bool
    var isCapitalised: Bool
    /// No small letter stands in the word.
    var isAllCapitals: Bool
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Word? {
    while position < end, !isPart(bytes[position]) { position += 1 }
    guard position < end else { return nil }
    let start = position
    let isNumber = isDigit(bytes[position])
    var packed: UInt64 = 0
    var hasSmall = false
    while position < end, continues(bytes[position], isNumber) {
      let byte = bytes[position]
      if byte >= 0x61, byte <= 0x7A { hasSmall = true }
      if position - start < 8 { packed = packed << 8 | UInt64(WordScanner.folded(byte)) }
      position += 1
    }
    return Word(
      range: start..<position, packed: packed, isNumber: isNumber,
      isCapitalised: (0x41...0x5A).contains(bytes[start]) || bytes[start] >= 0x80,
      isAllCapitals: !hasSmall && !isNumber)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isWideLetter(at: position)
  }

  private func continues(_ byte: UInt8, _ isNumber: Bool) -> Bool {
    if isNumber { return isDigit(byte) }
    if byte == 0x27 { return position + 1 < end && bytes[position + 1] | 0x20 >= 0x61 }
    return (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isWideLetter(at: position)
  }

  /// Whether a byte belongs to a letter beyond ASCII: quotation marks, dashes and signs do not.
  private func isWideLetter(at index: Int) -> Bool {
    guard bytes[index] >= 0x80 else { return false }
    var lead = index
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] != 0xE2 && bytes[lead] != 0xC2
  }

  static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The first eight bytes of a word in small letters as one number.
  static func pack(_ word: String) -> UInt64 {
    word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64(folded($1)) }
  }
}
