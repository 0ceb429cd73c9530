internal import Text

/// Reads the built-in rows of the gazetteer.
///
/// The rows are read through a buffer over the text that the compiler lays into the program; it
/// lives as long as the program does, so that no copy and no lifetime is at stake.
enum GazetteerRows {
  /// For each name the start of its first row, counted from 1.
  static let names = table()

  private static var rows: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: GazetteerData.rows.utf8Start, count: GazetteerData.rows.utf8CodeUnitCount)
  }

  /// The entries whose key is the folded name, in the order of the rows.
  static func entries(_ key: [UInt8]) -> [GazetteerEntry] {
    var start = Int(names.find(key, key.indices)) - 1
    guard start >= 0 else { return [] }
    var found: [GazetteerEntry] = []
    // The rows of one name stand together.
    while isKey(key, ofRow: start) {
      var row = GazetteerRow(start: start)
      if let entry = unsafe row.entry(in: rows) { found.append(entry) }
      start = unsafe endOfLine(start, in: rows) + 1
    }
    return found
  }

  /// With what the names begin.
  static func beginnings() -> GazetteerIndex {
    var beginnings = GazetteerIndex()
    forEachRow { start in
      unsafe beginnings.insert(GazetteerIndex.hashes(of: rows[start...]))
    }
    return beginnings
  }

  private static func table() -> WordTable {
    var table = WordTable()
    var last: [UInt8] = []
    forEachRow { start in
      guard !isKey(last, ofRow: start) else { return }
      last = key(ofRow: start)
      table.insert(last, id: Int32(start + 1))
    }
    return table
  }

  private static func forEachRow(_ body: (Int) -> Void) {
    let rows = unsafe rows
    var start = 0
    while start < rows.count {
      body(start)
      start = unsafe endOfLine(start, in: rows) + 1
    }
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

  /// The folded name, which the first bar of the row ends.
  private static func key(ofRow start: Int) -> [UInt8] {
    unsafe rows[start...].prefix { $0 != UInt8(ascii: "|") }.map(lowercased)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
