/// Tells at the cost of a look-up whether any name of a list begins with a word, or with two.
///
/// Most words of a text begin no name at all; they are passed over without a search. One in twenty
/// of them is let through, which costs a search and nothing else.
struct GazetteerIndex: Sendable {
  static let builtIn = GazetteerRows.beginnings()

  private var words = HashFilter()
  private var pairs = HashFilter()

  mutating func insert(_ key: (word: UInt32, pair: UInt32?)) {
    words.insert(key.word)
    if let pair = key.pair { pairs.insert(pair) }
  }

  func mayHold(word hash: UInt32) -> Bool { words.mayHold(hash) }

  func mayHold(pair hash: UInt32) -> Bool { pairs.mayHold(hash) }

  /// The hashes of the first word of a folded name and of its first two; the second is nil where
  /// the name has one word alone.
  ///
  /// A word is a run of letters and digits: "st. louis" has two, and so has "al-hasakah". The name
  /// may be followed by the rest of its row in the gazetteer.
  static func hashes(of name: some Sequence<UInt8>) -> (word: UInt32, pair: UInt32?) {
    var hash: UInt32 = 0x811c_9dc5
    var word: UInt32?
    var isInside = false
    for byte in name {
      if byte == UInt8(ascii: "|") { break }
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard isLetterOrDigit(folded) else {
        if isInside, word != nil { return (word ?? 0, hash) }
        if isInside { word = hash }
        isInside = false
        continue
      }
      // What separates the words does not matter, but that something does.
      if !isInside, word != nil { hash = (hash ^ 0x20) &* 0x0100_0193 }
      isInside = true
      hash = (hash ^ UInt32(folded)) &* 0x0100_0193
    }
    guard let word else { return (hash, nil) }
    return (word, isInside ? hash : nil)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}

/// Tells of a hash that it was never put in, or that it may have been: one bit stands for all hashes
/// that agree in their low bits, so that the bits of all names stay in the cache.
private struct HashFilter: Sendable {
  private static let size: UInt32 = 1 << 19
  private var bits = [UInt64](repeating: 0, count: Int(size / 64))

  mutating func insert(_ hash: UInt32) {
    let bit = hash % HashFilter.size
    bits[Int(bit / 64)] |= 1 << UInt64(bit % 64)
  }

  func mayHold(_ hash: UInt32) -> Bool {
    let bit = hash % HashFilter.size
    return bits[Int(bit / 64)] & (1 << UInt64(bit % 64)) != 0
  }
}
