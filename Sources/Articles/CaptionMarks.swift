/// The marks by which a picture's caption is known.
enum CaptionMarks {
  private static let openings = [
    "photo:", "image ", "file -", "file photo", "caption:", "pictured:",
  ]
  .map { Array($0.utf8) }
  private static let endings = [
    "(photo", "photo:", "photo by", "photograph:", "getty images", "/afp", "/reuters", "ap photo",
    "/ap)", "courtesy", "[file", "file photo",
  ].map { Array($0.utf8) }
  /// By the byte: whether one of the endings begins with it.
  private static let opensEnding = (UInt8.min...UInt8.max).map { byte in
    endings.contains { $0[0] == byte }
  }

  /// Whether a line names a picture's maker.
  ///
  /// For example "Relatives wait outside. Photo: Agency", "(Photo: Agency)", "Image 3 of 9 Police
  /// at the scene". Only the head and the last 60 bytes are looked at.
  static func isCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if openings.contains(where: { stands($0, at: range.lowerBound, bytes, range.upperBound) }) {
      return true
    }
    return endsWithCredit(bytes, range)
      || range.suffix(60).contains { index in
        opensEnding[Int(WordScanner.folded(bytes[index]))]
          && endings.contains { stands($0, at: index, bytes, range.upperBound) }
      }
  }

  /// Whether brackets with names end the line, after a sentence or with a slash among the names.
  ///
  /// For example "Police at the scene. (Hill TV)", "The bus on Monday [Ann Hill/Wire]".
  private static func endsWithCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last, bytes[last] == 0x5D || bytes[last] == 0x29 else { return false }
    let opening: UInt8 = bytes[last] == 0x5D ? 0x5B : 0x28
    guard let open = bytes[range.suffix(60)].lastIndex(of: opening),
      open > range.lowerBound + 2, isCapital(bytes[open + 1]),
      bytes[open..<last].allSatisfy({ !(0x30...0x39).contains($0) })
    else { return false }
    let isAfterSentence = bytes[open - 2] == 0x2E && bytes[open - 1] == 0x20 && opening == 0x28
    guard !isAfterSentence, let slash = bytes[open..<last].firstIndex(of: 0x2F) else {
      return isAfterSentence
    }
    return isCapital(bytes[slash + 1])
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func stands(_ mark: [UInt8], at start: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard start + mark.count <= end else { return false }
    for offset in mark.indices where WordScanner.folded(bytes[start + offset]) != mark[offset] {
      return false
    }
    return true
  }
}
