internal import Text

/// Tells names of people from those of places.
extension PlaceFinder {
  /// "Michael Jackson", "Mr Jackson", and every other "Jackson" of that article.
  func isPerson(_ name: Name, in sentence: Sentence, isTitleCase: Bool) -> Bool {
    guard let entry = name.entries.first, !entry.isAdded,
      entry.kind != .country && entry.kind != .adjective || entry.isPersonName
    else { return false }
    if !name.qualifier.isEmpty { return false }
    guard name.tokens.count == 1 else { return !isTitleCase && opensLongerName(name, sentence) }
    let start = name.tokens.lowerBound
    if surnames.contains(name.folded), !isLocated(name.tokens, in: sentence) { return true }
    guard !isTitleCase else { return false }
    if start > sentence.tokens.lowerBound, words.isWord(start - 1) {
      let before = words.classes[start - 1]
      if before.contains(.title), words.isCapitalised(start - 1) { return true }
      if words.isCapitalised(start - 1), !before.contains(.noFirstName) { return true }
    }
    return opensLongerName(name, sentence)
  }

  /// "Royal Oak Beaumont Hospital", "Jackson Pollock": another capital follows that is no
  /// institution of a place ("Chicago Police"), weekday or month.
  private func opensLongerName(_ name: Name, _ sentence: Sentence) -> Bool {
    let next = name.tokens.upperBound
    guard next < sentence.tokens.upperBound, words.isWord(next), words.isCapitalised(next),
      !words.isGlued(next)
    else { return false }
    let folded = words.folded[next]
    if SettingWords.namedHouses.contains(folded) {
      // "Kabul University" stands in Kabul.
      return !name.entries.contains { $0.kind == .city && $0.population >= 500 }
    }
    return words.classes[next].isDisjoint(with: [.institution, .title, .weekday, .month])
  }

  /// Words that stand behind a capitalised word that names no place, in running text.
  static func surnames(_ words: ArticleWords, _ gazetteer: Gazetteer) -> Set<String> {
    var found: Set<String> = []
    for (number, sentence) in words.text.sentences.enumerated()
    where !words.isTitleCase(sentence: number) {
      for index in sentence.tokens.dropFirst()
      where words.isCapitalised(index) && words.isCapitalised(index - 1) && words.isWord(index)
        && words.isWord(index - 1) && !words.isGlued(index)
        && !words.classes[index - 1].contains(.noFirstName)
        && gazetteer.entries(folded: words.folded[index - 1]).allSatisfy(\.isPersonName)
      {
        found.insert(NameFolding.fold(words.folded[index]))
      }
    }
    return found
  }
}
