/// Tells the names of organisations among headings and sentences.
enum OrganisationName {
  private static let organisations = WordSet(
    """
    ministry command headquarters army department police hospital committee front brigade forces \
    force agency bureau council union federation society crescent cross movement party government \
    directorate authority service services association commission centre center administration \
    corps guard battalion division clinic sheriff nations organisation organization mission \
    office embassy secretariat foundation fund institute defence defense
    """)
  private static let links = WordSet("of the and for de del la on in s")
  private static let mostWords = 12
  private static let mostBytes = 120

  /// Whether a stretch of text has a word of an organisation, with a capital.
  static func stands(in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var scanner = WordScanner(bytes, range)
    while let word = scanner.next() {
      if word.isCapitalised, organisations.contains(word.packed) { return true }
    }
    return false
  }

  /// Whether a heading is a name and not a headline about one: all its words but the small links
  /// have a capital, and a comma at most begins its date.
  static func isWhole(_ heading: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let name = withoutTail(heading, bytes)
    guard heading.count <= mostBytes, stands(in: name, bytes), !bytes[name].contains(0x3A) else {
      return false
    }
    return areCapitalised(ReleaseHeading.words(bytes, name))
  }

  static func areCapitalised(_ words: [WordScanner.Word]) -> Bool {
    words.count <= mostWords
      && words.allSatisfy { $0.isCapitalised || $0.isNumber || links.contains($0.packed) }
  }

  /// Finds the name that a sentence has as its subject.
  ///
  /// "The Hill Red Cross is deeply saddened" gives "Hill Red Cross".
  static func subject(of sentence: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var scanner = WordScanner(bytes, sentence)
    guard let article = scanner.next(), article.packed == WordScanner.pack("the") else {
      return nil
    }
    var end = article.range.upperBound
    var start: Int?
    var name: Range<Int>?
    while let word = scanner.next() {
      let isJoined = bytes[end..<word.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x27 }
      guard isJoined, word.isCapitalised || links.contains(word.packed) else { break }
      let begin = start ?? word.range.lowerBound
      start = begin
      end = word.range.upperBound
      let isPart = name != nil || organisations.contains(word.packed)
      if word.isCapitalised, isPart { name = begin..<end }
    }
    return name
  }

  /// The name without what follows a comma: "Relief Office, as of 18:00, 3 May 2025".
  static func withoutTail(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let comma = bytes[range].firstIndex(of: 0x2C) else { return range }
    return LineScanner.trimmed(bytes, range.lowerBound..<comma)
  }
}
