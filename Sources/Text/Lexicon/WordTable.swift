/// Finds the number of a word from its bytes, by open addressing over FNV-1a hashes
/// (Fowler, Noll and Vo, 1991), without making a string.
struct WordTable: Sendable {
  private var slots: [Int32]
  private var keys: [UInt8] = []
  private var starts: [Int32] = []
  private var ids: [Lexicon.WordID] = []

  init() {
    slots = Array(repeating: -1, count: 1 << 12)
  }

  /// The number of the word; `Lexicon.unknown` where the table does not hold it.
  func find(_ bytes: [UInt8], _ range: Range<Int>) -> Lexicon.WordID {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordTable.hash(bytes, range)) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if matches(entry, bytes, range) { return ids[entry] }
      slot = (slot + 1) & mask
    }
    return Lexicon.unknown
  }

  /// Adds a word that the table does not hold yet.
  mutating func insert(_ bytes: [UInt8], id: Lexicon.WordID) {
    if (ids.count + 1) * 2 > slots.count { grow() }
    starts.append(Int32(keys.count))
    keys.append(contentsOf: bytes)
    ids.append(id)
    place(ids.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for entry in ids.indices { place(entry) }
  }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordTable.hash(keys, range(of: entry))) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(entry)
  }

  private func range(of entry: Int) -> Range<Int> {
    let end = entry + 1 < starts.count ? Int(starts[entry + 1]) : keys.count
    return Int(starts[entry])..<end
  }

  private func matches(_ entry: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(of: entry)
    guard own.count == range.count else { return false }
    for offset in 0..<own.count
    where keys[own.lowerBound + offset] != asciiLowercased(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var value: UInt32 = 2_166_136_261
    for index in range {
      value = (value ^ UInt32(asciiLowercased(bytes[index]))) &* 16_777_619
    }
    return value
  }
}
