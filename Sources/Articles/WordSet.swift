/// A fixed set of words in packed form, asked once for nearly every word of a short line.
///
/// Open addressing over a table twice as large as the set or larger; the standard set hashes with a
/// keyed function that took a third of the time of this room.
struct WordSet: Sendable {
  private let table: [UInt64]
  private let shift: UInt64

  init(_ words: String) {
    let packed = Set(words.split(separator: " ").map { WordScanner.pack(String($0)) })
    var bits: UInt64 = 3
    while 1 << bits < 2 * packed.count { bits += 1 }
    var table = [UInt64](repeating: 0, count: 1 << bits)
    for word in packed {
      var slot = WordSet.slot(word, 64 - bits)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = word
    }
    self.table = table
    shift = 64 - bits
  }

  func contains(_ word: UInt64) -> Bool {
    var slot = WordSet.slot(word, shift)
    while table[slot] != 0 {
      if table[slot] == word { return true }
      slot = (slot + 1) & (table.count - 1)
    }
    return false
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
  private static func slot(_ word: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
