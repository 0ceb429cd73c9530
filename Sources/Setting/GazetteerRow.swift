/// Reads the cells of one row: key, kind, country, region, latitude, longitude, thousands, flags,
/// name.
///
/// Half of the names of a report are looked up to be rejected, so that reading a row makes no more
/// than the strings of its entry.
struct GazetteerRow {
  private var next: Int

  /// - Parameter start: of the row in the text of all rows.
  init(start: Int) {
    next = start
  }

  /// The entry of the row; nil where its kind is unknown.
  mutating func entry(in rows: UnsafeBufferPointer<UInt8>) -> GazetteerEntry? {
    let key = unsafe cell(in: rows)
    let kindCell = unsafe cell(in: rows)
    guard !kindCell.isEmpty,
      let kind = unsafe GazetteerEntry.Kind(rawValue: rows[kindCell.lowerBound])
    else { return nil }
    let country = unsafe string(cell(in: rows), in: rows)
    let region = unsafe string(cell(in: rows), in: rows)
    let latitude = unsafe decimal(cell(in: rows), in: rows)
    let longitude = unsafe decimal(cell(in: rows), in: rows)
    let thousands = unsafe decimal(cell(in: rows), in: rows) ?? 0
    let flags = unsafe rows[cell(in: rows)]
    let name = unsafe string(cell(in: rows), in: rows) ?? string(key, in: rows) ?? ""
    return unsafe GazetteerEntry(
      kind: kind, name: name, country: country, region: region, latitude: latitude,
      longitude: longitude, population: Int(thousands),
      isWord: flags.contains(UInt8(ascii: "w")), isPersonName: flags.contains(UInt8(ascii: "f")))
  }

  /// The bytes up to the next bar or the end of the line.
  private mutating func cell(in rows: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = next
    while unsafe next < rows.count && rows[next] != UInt8(ascii: "|")
      && rows[next] != UInt8(ascii: "\n")
    { next += 1 }
    defer { next += 1 }
    return start..<next
  }

  private func string(_ cell: Range<Int>, in rows: UnsafeBufferPointer<UInt8>) -> String? {
    cell.isEmpty ? nil : unsafe String(decoding: rows[cell], as: UTF8.self)
  }

  /// "31.05", "-13.82", "250"; nil for an empty cell.
  ///
  /// Digits and power of ten are exact, so that their quotient is the double nearest to the text.
  private func decimal(_ cell: Range<Int>, in rows: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !cell.isEmpty else { return nil }
    var digits = 0
    var scale = 1.0
    var isNegative = false
    var isBehindPoint = false
    for index in cell {
      let byte = unsafe rows[index]
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if isBehindPoint { scale *= 10 }
      }
    }
    return (isNegative ? -Double(digits) : Double(digits)) / scale
  }
}
