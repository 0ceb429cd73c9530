/// Where the rows of each name begin in the gazetteer, by a hash of the name.
struct GazetteerDirectory: Sendable {
  /// The starts of all rows, in their order.
  let rows: [Int32]
  /// By the low bits of the hash, or the slot behind where another stands there; -1 is an empty slot.
  private var slots: [Int32]

  /// - Parameter hash: of the name in the row that starts at an offset.
  init(rows: [Int32], hash: (Int) -> UInt32) {
    self.rows = rows
    var size = 64
    while size < 2 * rows.count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    // The rows of one name stand together; the first of them is found first.
    for row in rows {
      var slot = Int(hash(Int(row))) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = row
    }
  }

  /// The first row of a name; nil where none has it.
  func firstRow(hash: UInt32, where isOfName: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      if isOfName(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
