/// The words that make a heading that of a release, bulletin or communique.
struct ReleaseHeading {
  /// Where the words stand: "Press Release", "Communiqué No".
  let range: Range<Int>

  private static let singles = WordSet("sitrep")
  private static let carriers = WordSet("press news media information")
  private static let carried = WordSet("release note statement communique communiqué")
  private static let nouns = WordSet("communique communiqué statement bulletin declaration")
  private static let numbered = WordSet("communique communiqué bulletin")
  /// These are numbered at the head of a line alone, as in "Statement 5".
  private static let numberedFirst = WordSet("statement declaration")
  private static let links = WordSet("of by from on")
  /// A heading has no more words that matter.
  private static let mostWords = 30

  /// Finds the words in a heading; nil where it is no heading of a release.
  ///
  /// "Press Release No. 47", "Statement No. 5", "FOR IMMEDIATE RELEASE", "Situation Report", "Communique of the Hill
  /// Front", "Military Communiqué"; not "Army statement puts toll at nine".
  init?(_ bytes: [UInt8], _ heading: Range<Int>) {
    let words = ReleaseHeading.words(bytes, heading)
    guard let first = words.first, let last = words.last else { return nil }
    if let found = ReleaseHeading.fixedWords(words),
      // "Army issues press release on raid" is a headline about one.
      OrganisationName.areCapitalised(words.filter { $0.range.upperBound <= found.lowerBound })
    {
      range = found
    } else if words.count > 1, ReleaseHeading.nouns.contains(first.packed),
      ReleaseHeading.links.contains(words[1].packed)
    {
      range = first.range
    } else if words.count <= 2, ReleaseHeading.nouns.contains(last.packed), first.isCapitalised,
      last.isCapitalised
    {
      range = first.range.lowerBound..<last.range.upperBound
    } else {
      return nil
    }
  }

  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [WordScanner.Word] {
    var scanner = WordScanner(bytes, range)
    var words: [WordScanner.Word] = []
    while words.count < mostWords, let word = scanner.next() { words.append(word) }
    return words
  }

  private static func fixedWords(_ words: [WordScanner.Word]) -> Range<Int>? {
    for (index, word) in words.enumerated() {
      if singles.contains(word.packed) { return word.range }
      guard index + 1 < words.count,
        isPair(word, words[index + 1]) || index == 0 && isNumbered(word, words[1])
      else { continue }
      return word.range.lowerBound..<words[index + 1].range.upperBound
    }
    return nil
  }

  private static func isPair(_ first: WordScanner.Word, _ second: WordScanner.Word) -> Bool {
    if carriers.contains(first.packed) { return carried.contains(second.packed) }
    if numbered.contains(first.packed) {
      return second.isNumber || second.packed == number
    }
    return pairs.contains { $0 == first.packed && $1 == second.packed }
  }

  private static func isNumbered(_ first: WordScanner.Word, _ second: WordScanner.Word) -> Bool {
    numberedFirst.contains(first.packed) && first.isCapitalised
      && (second.isNumber || second.packed == number)
  }

  private static let number = WordScanner.pack("no")
  private static let pairs = [
    ("immediate", "release"), ("situation", "report"), ("flash", "update"), ("medical", "bulletin"),
  ].map { (WordScanner.pack($0), WordScanner.pack($1)) }
}
