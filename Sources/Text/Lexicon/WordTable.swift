/// Finds the number of a word from its bytes, by open addressing, without making a string.
public struct WordTable: Sendable {
  /// All that a look-up needs of a word, in one place.
  private struct Entry {
    /// Its first eight letters: most words have no more.
    var opening: UInt64
    /// Where its letters begin among the keys.
    var start: Int32
    var length: Int32
    var id: Int32
  }

  /// Eight bits of the hash of the entry in each slot, above its place among the entries, counted
  /// from 1; 0 where none stands.
  ///
  /// The bits tell most words asked for apart, and so small a slot lets most of them lie in the
  /// cache, where a text that looks up every word would wait for memory otherwise.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  private static let bitsOfPlace: UInt32 = 24
  private static let maskOfPlace: UInt32 = 1 << bitsOfPlace - 1

  public init() {
    slots = Array(repeating: 0, count: 1 << 8)
  }

  /// The number of the word; 0 where the table does not hold it.
  public func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    find(bytes, range, hash: WordTable.hash(bytes, range))
  }

  /// The number of a word whose hash is known already.
  public func find(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int32 {
    let mask = slots.count &- 1
    let tag = hash >> WordTable.bitsOfPlace
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let held = slots[slot]
      if held >> WordTable.bitsOfPlace == tag {
        let entry = entries[WordTable.place(held)]
        if matches(entry, bytes.span, range) { return entry.id }
      }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// Adds a word that the table does not hold yet, in small letters; a table holds sixteen million.
  public mutating func insert(_ bytes: [UInt8], id: Int32) {
    guard entries.count < WordTable.maskOfPlace else { return }
    if (entries.count + 1) * 2 > slots.count { grow() }
    let start = keys.count
    keys.append(contentsOf: bytes)
    entries.append(
      Entry(
        opening: FoldedBytes.eight(bytes.span, from: 0, before: bytes.count),
        start: Int32(start), length: Int32(bytes.count), id: id))
    placeEntry(entries.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for place in entries.indices { placeEntry(place) }
  }

  private mutating func placeEntry(_ place: Int) {
    let mask = slots.count - 1
    let start = Int(entries[place].start)
    let hash = WordTable.hash(keys, start..<start + Int(entries[place].length))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash & ~WordTable.maskOfPlace | UInt32(place + 1)
  }

  private static func place(_ slot: UInt32) -> Int {
    Int(slot & maskOfPlace) &- 1
  }

  private func matches(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.length) == range.count,
      entry.opening == FoldedBytes.eight(bytes, from: range.lowerBound, before: range.upperBound)
    else { return false }
    return range.count <= 8 || endsAlike(entry, bytes, range)
  }

  /// Whether a word of more than eight letters goes on as the entry does.
  private func endsAlike(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(entry.start)
    for offset in stride(from: 8, to: range.count, by: 8) {
      let key = FoldedBytes.eight(
        keys.span, from: start + offset, before: start + Int(entry.length))
      let word = FoldedBytes.eight(
        bytes, from: range.lowerBound + offset, before: range.upperBound)
      if key != word { return false }
    }
    return true
  }

  /// The hash of a stretch of UTF-8 with its ASCII capitals folded.
  ///
  /// Eight bytes are multiplied in at a time; the upper half of the product, in which all of them
  /// meet, is folded over the lower.
  public static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    let bytes = bytes.span
    var value = UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      value ^= FoldedBytes.eight(bytes, from: index, before: range.upperBound)
      value &*= 0x9E37_79B9_7F4A_7C15
      value ^= value >> 32
      index &+= 8
    }
    return UInt32(truncatingIfNeeded: value)
  }
}
