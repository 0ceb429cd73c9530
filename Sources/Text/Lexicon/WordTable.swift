/// Finds the number of a word from its bytes, by open addressing over FNV-1a hashes
/// (Fowler, Noll and Vo, 1991), without making a string.
package struct WordTable: Sendable {
  private struct Slot {
    var hash: UInt32
    /// The number of the entry; -1 where none stands.
    var entry: Int32
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private var starts: [Int32] = [0]
  private var ids: [Int32] = []

  package init() {
    slots = Array(repeating: Slot(hash: 0, entry: -1), count: 1 << 12)
  }

  /// The number of the word; 0 where the table does not hold it.
  package func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    find(bytes, range, hash: WordTable.hash(bytes, range))
  }

  /// The number of a word whose hash is known already.
  package func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int32 {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].entry >= 0 {
      let slot = slots[index]
      if slot.hash == hash, matches(Int(slot.entry), bytes, range) { return ids[Int(slot.entry)] }
      index = (index + 1) & mask
    }
    return 0
  }

  /// Adds a word that the table does not hold yet, in small letters.
  package mutating func insert(_ bytes: [UInt8], id: Int32) {
    if (ids.count + 1) * 4 > slots.count { grow() }
    keys.append(contentsOf: bytes)
    starts.append(Int32(keys.count))
    ids.append(id)
    place(ids.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(hash: 0, entry: -1), count: slots.count * 2)
    for entry in ids.indices { place(entry) }
  }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    let hash = WordTable.hash(keys, Int(starts[entry])..<Int(starts[entry + 1]))
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].entry >= 0 { index = (index + 1) & mask }
    slots[index] = Slot(hash: hash, entry: Int32(entry))
  }

  private func matches(_ entry: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[entry])
    guard Int(starts[entry + 1]) - start == range.count else { return false }
    for offset in 0..<range.count
    where keys[start + offset] != asciiLowercased(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  /// The hash of a stretch of UTF-8 with its ASCII capitals folded.
  package static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var value: UInt32 = 2_166_136_261
    for index in range {
      value = (value ^ UInt32(asciiLowercased(bytes[index]))) &* 16_777_619
    }
    return value
  }
}
