/// Who issues a release, bulletin or communique, as its heading names them.
enum Issuer {
  private static let links = WordSet("of by from")
  /// After these the name is over and the matter begins.
  private static let matters = WordSet("on about regarding concerning following after in over")
  private static let descriptions = WordSet(
    """
    daily weekly monthly joint official special final first second third urgent military medical \
    important latest brief the for
    """)
  private static let announcements = WordSet("communique communiqué statement bulletin release")
  private static let wireMarks = WordSet("text excerpts excerpt continued passage")

  /// Finds the issuer among the headings of an article; nil where no heading is that of a release.
  static func find(_ bytes: [UInt8], headings: [Range<Int>]) -> Range<Int>? {
    let genres = headings.map { ReleaseHeading(bytes, $0) }
    for (heading, genre) in zip(headings, genres) {
      if let genre, let name = name(beside: genre, in: heading, bytes) { return name }
    }
    if let name = headings.lazy.compactMap({ nameBeforeStatement($0, bytes) }).first { return name }
    guard genres.contains(where: { $0 != nil }) else { return nil }
    return zip(headings, genres)
      .first { $1 == nil && OrganisationName.isWhole($0, bytes) }
      .map { OrganisationName.withoutTail($0.0, bytes) }
  }

  /// Whether a heading is that of a release: by its own words, or because an organisation's name
  /// stands before what it says: "Ministry of Hills: Statement on the raid".
  static func isGenre(_ bytes: [UInt8], _ heading: Range<Int>) -> Bool {
    ReleaseHeading(bytes, heading) != nil
      || nameBeforeStatement(heading, bytes) != nil
  }

  /// Reads `[COMMUNIQUE] [NAME]` from the brackets of a wire report.
  ///
  /// The name after `[REPORT]` is most often a reporter's; it counts if it is an organisation's.
  static func announced(in brackets: [Range<Int>], _ bytes: [UInt8]) -> Range<Int>? {
    for (genre, name) in zip(brackets, brackets.dropFirst()) {
      let words = ReleaseHeading.words(bytes, genre)
      let isReport = words.first.map { $0.packed == report } ?? false
      guard
        words.contains(where: { announcements.contains($0.packed) })
          || (isReport && OrganisationName.stands(in: name, bytes))
      else { continue }
      var scanner = WordScanner(bytes, name)
      guard let first = scanner.next(), !wireMarks.contains(first.packed) else { return nil }
      return name
    }
    return nil
  }

  private static let report = WordScanner.pack("report")

  private static func name(
    beside genre: ReleaseHeading, in heading: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    if let name = nameAfter(genre, heading, bytes) { return name }
    let pieces = pieces(of: heading, bytes)
    let others = pieces.filter { !$0.contains(genre.range.lowerBound) }
    if let name = others.first(where: { OrganisationName.isWhole($0, bytes) }) {
      return OrganisationName.withoutTail(name, bytes)
    }
    let own = pieces.first { $0.contains(genre.range.lowerBound) } ?? heading
    return nameBefore(own.lowerBound..<genre.range.lowerBound, bytes)
  }

  /// The name in "Press release by the Ministry of Hills on the raid".
  private static func nameAfter(
    _ genre: ReleaseHeading, _ heading: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    let words = ReleaseHeading.words(bytes, genre.range.upperBound..<heading.upperBound)
    guard let first = words.first, links.contains(first.packed) else { return nil }
    var name: Range<Int>?
    for word in words.dropFirst() {
      let isArticle = name == nil && word.packed == WordScanner.pack("the")
      if isArticle { continue }
      if word.isNumber || matters.contains(word.packed) || PageDate.month(word.packed) != nil {
        break
      }
      if name == nil, !word.isCapitalised { return nil }
      let start = name?.lowerBound ?? word.range.lowerBound
      if bytes[start..<word.range.lowerBound].contains(where: { $0 == 0x2C || $0 == 0x3A }) {
        break
      }
      name = start..<word.range.upperBound
    }
    return name
  }

  /// The name in "OCHA Flash Update", but none in "Daily Situation Report".
  private static func nameBefore(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let words = ReleaseHeading.words(bytes, range)
    let names = words.drop { descriptions.contains($0.packed) }
    guard let first = names.first, let last = names.last, names.count <= 8,
      !descriptions.contains(last.packed), OrganisationName.areCapitalised(Array(names))
    else { return nil }
    let name = first.range.lowerBound..<last.range.upperBound
    let isAcronym = names.count == 1 && first.isAllCapitals && first.range.count > 1
    return isAcronym || OrganisationName.stands(in: name, bytes) ? name : nil
  }

  private static func nameBeforeStatement(
    _ heading: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    let pieces = pieces(of: heading, bytes)
    guard pieces.count > 1, OrganisationName.isWhole(pieces[0], bytes),
      ReleaseHeading.words(bytes, pieces[1]).first.map({ announcements.contains($0.packed) })
        == true
    else { return nil }
    return pieces[0]
  }

  /// Cuts a heading at dashes between spaces, bars and colons.
  private static func pieces(of heading: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = heading.lowerBound
    for index in heading where index >= start {
      guard let length = separator(bytes, index, heading) else { continue }
      pieces.append(LineScanner.trimmed(bytes, start..<index))
      start = index + length
    }
    if start < heading.upperBound {
      pieces.append(LineScanner.trimmed(bytes, start..<heading.upperBound))
    }
    return pieces.filter { !$0.isEmpty }
  }

  private static func separator(_ bytes: [UInt8], _ index: Int, _ heading: Range<Int>) -> Int? {
    switch bytes[index] {
    case 0x7C, 0x3A: return 1
    case 0xE2:
      guard index + 2 < heading.upperBound, bytes[index + 1] == 0x80 else { return nil }
      return (0x93...0x95).contains(bytes[index + 2]) ? 3 : nil
    case 0x2D:
      let isLoose =
        index > heading.lowerBound && bytes[index - 1] == 0x20 && index + 1 < heading.upperBound
        && bytes[index + 1] == 0x20
      return isLoose ? 1 : nil
    default: return nil
    }
  }
}
