internal import Text

/// What the marks and words right around a name tell of it.
enum PlaceContext {
  private static let dashes: Set<String> = ["—", "–", "-", "--"]
  private static let emphasis: Set<String> = ["*", "**", "_", "__"]
  private static let units: Set<String> = [
    "km", "kilometers", "kilometres", "miles", "mile", "kms", "mi",
  ]

  /// "Quetta –", "**Quetta** –", "QUETTA:" at the head of a paragraph.
  static func opensDateline(
    _ range: Range<Int>, in sentence: Sentence, _ words: ArticleWords
  ) -> Bool {
    let lead = sentence.tokens.lowerBound..<range.lowerBound
    guard lead.allSatisfy({ emphasis.contains(words.folded[$0]) }) else { return false }
    var after = range.upperBound
    while after < sentence.tokens.upperBound, emphasis.contains(words.folded[after]) { after += 1 }
    guard after < sentence.tokens.upperBound,
      !lead.isEmpty || !words.isGlued(range.lowerBound)
        || range.lowerBound == 0
    else { return false }
    if words.folded[after] == ":" { return true }
    guard dashes.contains(words.folded[after]) else { return false }
    let isShouted = range.allSatisfy { !words.isWord($0) || words.text.tokens[$0].isAllCapitals }
    return isShouted || !words.isGlued(after)
  }

  /// "DHAKA, May 2 (Herald) -": who sends the report, and no town, though there be one of the name.
  static func isAgency(_ range: Range<Int>, _ words: ArticleWords) -> Bool {
    let close = range.upperBound
    guard range.lowerBound > 0, words.folded[range.lowerBound - 1] == "(",
      close + 1 < words.folded.count, words.folded[close] == ")"
    else { return false }
    return dashes.contains(words.folded[close + 1])
  }

  /// "Felt in Delhi, 400 km away", "came from Sibi, 160 km to the south": `next` is the token
  /// behind the name.
  static func isFarAway(_ next: Int, _ words: ArticleWords) -> Bool {
    var index = next
    while index < words.folded.count, [",", "(", "some", "about"].contains(words.folded[index]) {
      index += 1
    }
    guard index > next, index + 2 < words.folded.count, words.isNumber(index),
      units.contains(words.folded[index + 1])
    else { return false }
    // "In Sibi, 160 km south of Quetta": the news is in Sibi.
    if index + 3 < words.folded.count, words.folded[index + 3] == "of" { return false }
    return ["away", "to", "north", "south", "east", "west", "from", "off"].contains(
      words.folded[index + 2])
  }

  /// "60 km east of Quetta": the town by which another place is described.
  static func isReference(_ range: Range<Int>, _ words: ArticleWords) -> Bool {
    let of = range.lowerBound - 1
    guard of > 2, ["of", "from"].contains(words.folded[of]) else { return false }
    return (max(1, of - 4)..<of).contains { index in
      units.contains(words.folded[index]) && words.isNumber(index - 1)
    }
  }
}
