/// Who issues a release, bulletin or communique, as its heading names them.
enum Issuer {
  private static let strongGenres = [
    "press release", "news release", "media release", "information release", "press note",
    "press statement", "media statement", "situation report", "sitrep", "flash update",
    "communique no", "communiqué no", "bulletin no", "immediate release", "medical bulletin",
  ].map { Array($0.utf8) }
  private static let openingGenres = [
    "statement by", "statement of", "statement from", "communique of", "communique by",
    "communique from", "communiqué of", "communiqué by", "communiqué from", "bulletin of",
    "communique", "communiqué",
  ].map { Array($0.utf8) }
  private static let organisations = WordSet(
    """
    ministry command headquarters army department police hospital committee front brigade forces \
    force agency bureau council union federation society crescent cross movement party government \
    directorate authority service services association commission centre center administration \
    corps guard battalion division clinic sheriff nations organisation organization mission army \
    office embassy secretariat foundation fund institute defence defense
    """)
  private static let links = WordSet("of by from")
  private static let texts = WordSet("text excerpts excerpt continued passage")

  /// Whether a heading says that it stands over a release.
  static func isGenre(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[range.prefix(160)].map(WordScanner.folded)
    if openingGenres.contains(where: { line.starts(with: $0) }) { return true }
    return strongGenres.contains { genre in
      line.indices.contains { line[$0...].starts(with: genre) }
    }
  }

  /// Whether a heading names an organisation.
  static func isOrganisation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var scanner = WordScanner(bytes, range)
    while let word = scanner.next() {
      if organisations.contains(word.packed), word.isCapitalised { return true }
    }
    return false
  }

  /// Whether a heading is the name of an organisation and not a headline about one: all its words
  /// but the small links are capitalised, and a comma at most begins its date.
  private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let name = withoutTail(bytes, range)
    guard range.count <= 120, isOrganisation(bytes, name), !bytes[name].contains(0x3A) else {
      return false
    }
    var scanner = WordScanner(bytes, name)
    var words = 0
    while let word = scanner.next() {
      words += 1
      if !word.isCapitalised, !word.isNumber, !nameLinks.contains(word.packed) { return false }
    }
    return words <= 12
  }

  private static let nameLinks = WordSet("of the and for de del la on in s")

  /// Finds the issuer in the first sentence of a release whose headings name none: "The Hill Red
  /// Cross is deeply saddened" gives "Hill Red Cross".
  static func subject(of sentence: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var scanner = WordScanner(bytes, sentence)
    guard let article = scanner.next(), article.packed == WordScanner.pack("the") else {
      return nil
    }
    var name: Range<Int>?
    var end = article.range.upperBound
    var start: Int?
    while let word = scanner.next() {
      let isJoined = bytes[end..<word.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x27 }
      guard isJoined, word.isCapitalised || nameLinks.contains(word.packed) else { break }
      start = start ?? word.range.lowerBound
      end = word.range.upperBound
      if let start, word.isCapitalised, organisations.contains(word.packed) { name = start..<end }
      if name != nil, word.isCapitalised { name = (start ?? end)..<end }
    }
    return name
  }

  /// Finds the issuer among the headings of an article; nil where no heading is that of a release.
  static func find(_ bytes: [UInt8], headings: [Range<Int>]) -> Range<Int>? {
    let genres = headings.filter { isGenre(bytes, $0) }
    guard !genres.isEmpty else { return nil }
    for genre in genres {
      if let named = named(in: genre, bytes) { return named }
    }
    return headings.first { !genres.contains($0) && isName(bytes, $0) }
      .map { withoutTail(bytes, $0) }
  }

  /// Reads `[COMMUNIQUE] [NAME]` from the brackets of a wire report.
  static func announced(in brackets: [Range<Int>], _ bytes: [UInt8]) -> Range<Int>? {
    guard let genre = brackets.firstIndex(where: { isAnnouncement(bytes, $0) }),
      genre + 1 < brackets.count
    else { return nil }
    let name = brackets[genre + 1]
    var scanner = WordScanner(bytes, name)
    guard let first = scanner.next(), !texts.contains(first.packed) else { return nil }
    return name
  }

  private static func isAnnouncement(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var scanner = WordScanner(bytes, range)
    while let word = scanner.next() {
      if announcements.contains(word.packed) { return true }
    }
    return false
  }

  private static let announcements = WordSet("communique communiqué statement bulletin release")

  /// The name in "Ministry of X – Press release" or "Communique of the Y Front".
  private static func named(in heading: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    for piece in pieces(of: heading, bytes) where isOrganisation(bytes, piece) {
      guard isGenre(bytes, piece) else { return piece }
      var scanner = WordScanner(bytes, piece)
      while let word = scanner.next() {
        guard links.contains(word.packed) else { continue }
        let name = withoutArticle(bytes, word.range.upperBound..<piece.upperBound)
        if isOrganisation(bytes, name) { return withoutTail(bytes, name) }
      }
      if let genre = genreStart(bytes, piece), genre > piece.lowerBound {
        return LineScanner.trimmed(bytes, piece.lowerBound..<genre)
      }
    }
    return nil
  }

  private static func genreStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let line = bytes[range].map(WordScanner.folded)
    let starts = line.indices.filter { index in
      strongGenres.contains { line[index...].starts(with: $0) }
    }
    return starts.first.map { range.lowerBound + $0 }
  }

  /// Cuts a heading at dashes between spaces, bars and colons.
  private static func pieces(of heading: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = heading.lowerBound
    for index in heading {
      let isWideDash =
        bytes[index] == 0xE2 && index + 2 < heading.upperBound && bytes[index + 1] == 0x80
        && (0x93...0x95).contains(bytes[index + 2])
      let isDash =
        bytes[index] == 0x2D && index > start && bytes[index - 1] == 0x20
        && index + 1 < heading.upperBound && bytes[index + 1] == 0x20
      guard isWideDash || isDash || bytes[index] == 0x7C || bytes[index] == 0x3A else { continue }
      pieces.append(LineScanner.trimmed(bytes, start..<index))
      start = index + (isWideDash ? 3 : 1)
    }
    if start < heading.upperBound {
      pieces.append(LineScanner.trimmed(bytes, start..<heading.upperBound))
    }
    return pieces.filter { !$0.isEmpty }
  }

  private static func withoutArticle(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let trimmed = LineScanner.trimmed(bytes, range)
    var scanner = WordScanner(bytes, trimmed)
    guard let first = scanner.next(), first.packed == WordScanner.pack("the") else {
      return trimmed
    }
    return LineScanner.trimmed(bytes, first.range.upperBound..<trimmed.upperBound)
  }

  /// The name without what follows a comma: "Relief Office, as of 18:00, 3 May 2025".
  private static func withoutTail(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let comma = bytes[range].firstIndex(of: 0x2C) else { return range }
    return LineScanner.trimmed(bytes, range.lowerBound..<comma)
  }
}
