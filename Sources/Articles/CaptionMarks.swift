/// The marks by which a picture's caption is known.
enum CaptionMarks {
  private static let openings = [
    "photo:", "image ", "file -", "file photo", "caption:", "pictured:",
  ]
  .map { Array($0.utf8) }
  private static let endings = [
    "(photo", "photo:", "photo by", "photograph:", "getty images", "/afp", "/reuters", "ap photo",
    "/ap)", "courtesy",
  ].map { Array($0.utf8) }
  private static let endingHeads = Set(endings.map(\.[0]))

  /// Whether a line names a picture's maker.
  ///
  /// For example "Relatives wait outside. Photo: Agency", "(Photo: Agency)", "Image 3 of 9 Police
  /// at the scene". Only the head and the last 60 bytes are looked at.
  static func isCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if openings.contains(where: { stands($0, at: range.lowerBound, bytes, range.upperBound) }) {
      return true
    }
    return range.suffix(60).contains { index in
      endingHeads.contains(WordScanner.folded(bytes[index]))
        && endings.contains { stands($0, at: index, bytes, range.upperBound) }
    }
  }

  private static func stands(_ mark: [UInt8], at start: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard start + mark.count <= end else { return false }
    for offset in mark.indices where WordScanner.folded(bytes[start + offset]) != mark[offset] {
      return false
    }
    return true
  }
}
