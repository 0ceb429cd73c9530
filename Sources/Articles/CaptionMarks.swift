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

  /// Whether a line names a picture's maker.
  ///
  /// For example "Relatives wait outside. Photo: Agency", "(Photo: Agency)", "Image 3 of 9 Police at the scene".
  ///
  /// Only the first 10 and the last 60 bytes are looked at.
  static func isCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let opening = bytes[range.prefix(12)].map(WordScanner.folded)
    if openings.contains(where: { opening.starts(with: $0) }) { return true }
    let ending = bytes[range.suffix(60)].map(WordScanner.folded)
    return endings.contains { mark in
      ending.indices.contains { ending[$0...].starts(with: mark) }
    }
  }
}
