/// Tells at the cost of a look-up whether any name of a list begins with a word, or with two.
///
/// Most words of a text begin no name at all; they are passed over without a search. The table holds
/// hashes of first words and of first pairs of words: what begins no name is let through about once
/// in a million times, which costs a search and nothing else.
struct GazetteerIndex: Sendable {
  static let builtIn = GazetteerIndex(beginningsOf: GazetteerRows.directory)

  private var words = HashSet()
  private var pairs = HashSet()

  init() {}

  private init(beginningsOf directory: GazetteerDirectory) {
    for row in directory.rows { insert(GazetteerRows.hashes(ofRow: Int(row))) }
  }

  mutating func insert(_ key: (word: UInt32, pair: UInt32?)) {
    words.insert(key.word)
    if let pair = key.pair { pairs.insert(pair) }
  }

  func holds(word hash: UInt32) -> Bool { words.contains(hash) }

  func holds(pair hash: UInt32) -> Bool { pairs.contains(hash) }

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
        if isInside, word != nil { return (word ?? 1, proper(hash)) }
        if isInside { word = proper(hash) }
        isInside = false
        continue
      }
      // What separates the words does not matter, but that something does.
      if !isInside, word != nil { hash = (hash ^ 0x20) &* 0x0100_0193 }
      isInside = true
      hash = (hash ^ UInt32(folded)) &* 0x0100_0193
    }
    guard let word else { return (proper(hash), nil) }
    return (word, isInside ? proper(hash) : nil)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// 0 stands for an empty slot.
  private static func proper(_ hash: UInt32) -> UInt32 { hash == 0 ? 1 : hash }
}

/// A set of numbers that are hashes already, and never 0.
private struct HashSet: Sendable {
  /// By the low bits of the hash, or the slot behind where another stands there; 0 is an empty slot.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var count = 0

  func contains(_ hash: UInt32) -> Bool { slots[slot(hash)] == hash }

  mutating func insert(_ hash: UInt32) {
    let free = slot(hash)
    guard slots[free] != hash else { return }
    slots[free] = hash
    count += 1
    if count * 3 > slots.count { grow() }
  }

  /// The slot of the hash, or the empty one where it would stand.
  private func slot(_ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(hash)] = hash }
  }
}
