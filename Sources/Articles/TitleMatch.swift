/// Finds the title that came with a document at the head of a line.
enum TitleMatch {
  /// Where the title ends in the line; nil where the line does not begin with it.
  ///
  /// Compared are letters and digits, in small letters. The title may also go on where the line
  /// ends ("Bus falls - The Wire" in the data, "Bus falls" on the page).
  static func end(of title: [UInt8], in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard !title.isEmpty else { return nil }
    var matched = 0
    for index in range {
      guard let letter = letter(bytes[index]) else { continue }
      guard letter == title[matched] else { return nil }
      matched += 1
      if matched == title.count { return index + 1 }
    }
    return matched * 2 >= title.count && matched >= 10 ? range.upperBound : nil
  }

  static func letter(_ byte: UInt8) -> UInt8? {
    if byte >= 0x80 || (0x30...0x39).contains(byte) { return byte }
    let folded = byte | 0x20
    return (0x61...0x7A).contains(folded) ? folded : nil
  }
}
