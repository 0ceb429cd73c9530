/// Finds the number of a word from its bytes, by open addressing over FNV-1a hashes
/// (Fowler, Noll and Vo, 1991), without making a string.
public struct WordTable: Sendable {
  /// All that a look-up needs of a word, in one place.
  private struct Entry {
    /// Where its letters begin among the keys.
    var start: Int32 = 0
    var length: Int32 = 0
    var id: Int32 = 0
  }

  /// Eight bits of the hash of the entry in each slot; 0 where none stands.
  ///
  /// They tell most words asked for apart, and lie close enough together to stay in the cache.
  private var tags: [UInt8]
  private var entries: [Entry]
  private var keys: [UInt8] = []
  private var count = 0

  public init() {
    tags = Array(repeating: 0, count: 1 << 8)
    entries = Array(repeating: Entry(), count: 1 << 8)
  }

  /// The number of the word; 0 where the table does not hold it.
  public func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    find(bytes, range, hash: WordTable.hash(bytes, range))
  }

  /// The number of a word whose hash is known already.
  public func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int32 {
    let mask = tags.count - 1
    let tag = WordTable.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 {
      if tags[slot] == tag, matches(entries[slot], bytes, range) { return entries[slot].id }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Adds a word that the table does not hold yet, in small letters.
  public mutating func insert(_ bytes: [UInt8], id: Int32) {
    if (count + 1) * 2 > tags.count { grow() }
    let entry = Entry(start: Int32(keys.count), length: Int32(bytes.count), id: id)
    keys.append(contentsOf: bytes)
    count += 1
    place(entry)
  }

  private mutating func grow() {
    let held = zip(tags, entries).filter { $0.0 != 0 }.map(\.1)
    let size = tags.count * 2
    tags = Array(repeating: 0, count: size)
    entries = Array(repeating: Entry(), count: size)
    for entry in held { place(entry) }
  }

  private mutating func place(_ entry: Entry) {
    let mask = tags.count - 1
    let hash = WordTable.hash(keys, Int(entry.start)..<Int(entry.start + entry.length))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    tags[slot] = WordTable.tag(hash)
    entries[slot] = entry
  }

  /// The high bits, as the low ones choose the slot already; never 0.
  private static func tag(_ hash: UInt32) -> UInt8 { UInt8(hash >> 24) | 1 }

  private func matches(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(entry.length) == range.count else { return false }
    let start = Int(entry.start)
    for offset in 0..<range.count
    where keys[start + offset] != asciiLowercased(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  /// The hash of a stretch of UTF-8 with its ASCII capitals folded.
  public static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var value: UInt32 = 2_166_136_261
    for index in range {
      value = (value ^ UInt32(asciiLowercased(bytes[index]))) &* 16_777_619
    }
    return value
  }
}
