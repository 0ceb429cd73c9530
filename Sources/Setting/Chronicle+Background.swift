internal import Text

/// Sentences that tell of something else than the news, by other words than those of a time.
extension Chronicle {
  /// "It killed 612 people": an event that the sentence before has named.
  func continuesStory(_ sentence: Int) -> Bool {
    guard sentence >= Self.leadSentences else { return false }
    let start = words.text.sentences[sentence].tokens.lowerBound
    guard words.folded[start] == "it", start + 1 < words.folded.count else { return false }
    return SettingWords.deeds.contains(words.folded[start + 1])
  }

  /// "Thirteen people have died this winter", "3,912 deaths in the year": a count over a season
  /// or a year, of which the news is one part.
  func countsPeriod(_ sentence: Int) -> Bool {
    guard sentence >= Self.leadSentences, words.holds(.season, sentence: sentence),
      !namesRecord(sentence)
    else { return false }
    let range = words.text.sentences[sentence].tokens
    return range.dropFirst().contains { index in
      guard words.classes[index].contains(.season) else { return false }
      let before = words.folded[index - 1]
      let isBound =
        before == "this"
        && !SettingWords.parts.contains(words.folded[max(range.lowerBound, index - 2)])
        || before == "the" && index - 2 >= range.lowerBound
          && ["in", "over"].contains(words.folded[index - 2])
      let next = index + 1 < range.upperBound ? words.folded[index + 1] : ""
      return isBound && next != "of" && next != "s" && !next.hasPrefix("'") && !next.hasPrefix("’")
    }
  }
}
