/// Searches the built-in rows of the gazetteer.
///
/// The rows are read through a buffer over the text that the compiler lays into the program; it
/// lives as long as the program does, so that no copy and no lifetime is at stake.
enum GazetteerRows {
  /// The entries whose key is the folded name, in the order of the rows.
  static func entries(_ key: [UInt8]) -> [GazetteerEntry] {
    let rows = unsafe UnsafeBufferPointer(
      start: GazetteerData.rows.utf8Start, count: GazetteerData.rows.utf8CodeUnitCount)
    var found: [GazetteerEntry] = []
    var start = unsafe firstRow(notBefore: key, in: rows)
    while start < rows.count {
      let end = unsafe endOfLine(start, in: rows)
      guard unsafe order(key, start, in: rows) == 0 else { break }
      let row = unsafe String(decoding: rows[start..<end], as: UTF8.self)
      if let entry = entry(row) { found.append(entry) }
      start = end + 1
    }
    return found
  }

  /// The hashes of the first words, and of the first pairs of words, of all keys.
  static func beginnings() -> Set<UInt32> {
    let rows = unsafe UnsafeBufferPointer(
      start: GazetteerData.rows.utf8Start, count: GazetteerData.rows.utf8CodeUnitCount)
    var hashes: Set<UInt32> = []
    var start = 0
    while start < rows.count {
      let key = unsafe GazetteerIndex.hashes(of: rows[start...])
      hashes.insert(key.word)
      if let pair = key.pair { hashes.insert(pair) }
      start = unsafe endOfLine(start, in: rows) + 1
    }
    return hashes
  }

  /// The start of the first row whose key is not before the one sought.
  private static func firstRow(notBefore key: [UInt8], in rows: UnsafeBufferPointer<UInt8>) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = unsafe startOfLine((low + high) / 2, in: rows)
      if unsafe order(key, middle, in: rows) > 0 {
        low = unsafe min(endOfLine(middle, in: rows) + 1, high)
      } else {
        high = middle
      }
    }
    return low
  }

  private static func startOfLine(_ index: Int, in rows: UnsafeBufferPointer<UInt8>) -> Int {
    var start = index
    while unsafe start > 0 && rows[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func endOfLine(_ start: Int, in rows: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while unsafe end < rows.count && rows[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Negative where the key comes before the key of the row, 0 where they are equal.
  private static func order(
    _ key: [UInt8], _ row: Int, in rows: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = row
    for byte in key {
      let other = unsafe index < rows.count ? lowercased(rows[index]) : 0
      // The end of the row's key sorts before every byte of a longer key.
      if other == UInt8(ascii: "|") { return 1 }
      if byte != other { return Int(byte) - Int(other) }
      index += 1
    }
    return unsafe index < rows.count && rows[index] == UInt8(ascii: "|") ? 0 : -1
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Reads a row: key, kind, country, region, latitude, longitude, thousands, flags, name.
  private static func entry(_ row: String) -> GazetteerEntry? {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false)
    guard cells.count == 9, let letter = cells[1].utf8.first,
      let kind = GazetteerEntry.Kind(rawValue: letter)
    else { return nil }
    return GazetteerEntry(
      kind: kind, name: String(cells[8].isEmpty ? cells[0] : cells[8]),
      country: cells[2].isEmpty ? nil : String(cells[2]),
      region: cells[3].isEmpty ? nil : String(cells[3]), latitude: Double(cells[4]),
      longitude: Double(cells[5]), population: Int(cells[6]) ?? 0,
      isWord: cells[7].contains("w"), isPersonName: cells[7].contains("f"))
  }
}
