/// Reads the built-in rows of the gazetteer.
///
/// The rows are read through a buffer over the text that the compiler lays into the program; it
/// lives as long as the program does, so that no copy and no lifetime is at stake.
enum GazetteerRows {
  static let directory = GazetteerDirectory(rows: starts(), hash: { hash(ofRow: $0) })

  private static var rows: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: GazetteerData.rows.utf8Start, count: GazetteerData.rows.utf8CodeUnitCount)
  }

  /// The entries whose key is the folded name, in the order of the rows.
  static func entries(_ key: [UInt8]) -> [GazetteerEntry] {
    let first = directory.firstRow(hash: hash(key)) { isKey(key, ofRow: $0) }
    guard var start = first else { return [] }
    var found: [GazetteerEntry] = []
    while isKey(key, ofRow: start) {
      var row = GazetteerRow(start: start)
      if let entry = unsafe row.entry(in: rows) { found.append(entry) }
      start = unsafe endOfLine(start, in: rows) + 1
    }
    return found
  }

  /// The hashes of the first word, and of the first pair of words, of a row's key.
  static func hashes(ofRow start: Int) -> (word: UInt32, pair: UInt32?) {
    unsafe GazetteerIndex.hashes(of: rows[start...])
  }

  private static func starts() -> [Int32] {
    let rows = unsafe rows
    var starts: [Int32] = []
    var start = 0
    while start < rows.count {
      starts.append(Int32(start))
      start = unsafe endOfLine(start, in: rows) + 1
    }
    return starts
  }

  private static func endOfLine(_ start: Int, in rows: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while unsafe end < rows.count && rows[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private static func isKey(_ key: [UInt8], ofRow start: Int) -> Bool {
    let rows = unsafe rows
    guard start + key.count < rows.count, unsafe rows[start + key.count] == UInt8(ascii: "|") else {
      return false
    }
    for index in key.indices where unsafe key[index] != lowercased(rows[start + index]) {
      return false
    }
    return true
  }

  private static func hash(_ key: [UInt8]) -> UInt32 {
    var value: UInt32 = 0x811c_9dc5
    for byte in key { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
    return value
  }

  /// The hash of the key of a row, which its first bar ends.
  private static func hash(ofRow start: Int) -> UInt32 {
    let rows = unsafe rows
    var value: UInt32 = 0x811c_9dc5
    var index = start
    while unsafe rows[index] != UInt8(ascii: "|") {
      value = unsafe (value ^ UInt32(lowercased(rows[index]))) &* 0x0100_0193
      index += 1
    }
    return value
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
