internal import Text

extension CitationRule {
  static let accountOf = CitationRule(
    "account_of", "\"by the army's account\": a noun for what somebody tells", trigger: .opener,
    matching: [
      Example("{The strike killed}, <by> [the army's] <account>, {up to 40 rebels}."),
      Example("<By> [the ministry's] <count>, {nine villages were lost}."),
      Example("{Two hundred fled}, <in> [the mayor's] <estimate>."),
      Example("{Nine men drowned}, <by> [one estimate]."),
      Example("<By> [official estimates], {300 families left}."),
      Example("The raid killed nine men and, <by that of> [the residents], {27 mourners}."),
    ],
    passingOver: [
      Example("He went by the army's camp."),
      Example("By all accounts it was quiet."),
    ]
  ) { site in
    let reading = site.reading
    let word = reading.word(site.at)
    guard word == site.words.by || word == site.words.in, site.at + 3 < site.tokens.upperBound
    else { return nil }
    if let other = site.otherAccount() { return other }
    let end = PhraseReader(reading: reading, floor: site.floor, limit: site.tokens.upperBound)
      .nominalEnd(from: site.at + 1)
    let isOpening = site.at == site.tokens.lowerBound || site.endsContent(before: site.at)
    guard isOpening, end > site.at + 2, end - site.at < 10, reading.has(end - 1, .textNoun) else {
      return nil
    }
    guard reading.has(end - 2, .possessive) else { return site.nobodysEstimate(to: end) }
    let source = site.at + 1..<end - 1
    guard end > site.at + 3, reading.isCitable(source) else { return nil }
    return site.frame(
      "account_of", source: source, cue: end - 1..<end, start: site.at, end: end)
  }
}

extension CitationSite {
  /// "by one estimate": an estimate that nobody is named for.
  fileprivate func nobodysEstimate(to end: Int) -> Citation? {
    guard reading.word(at) == words.by, words.reckonings.contains(reading.word(end - 1)),
      isEnd(end) || reading.isComma(end)
    else { return nil }
    return frame("account_of", source: at + 1..<end, cue: at..<at + 1, start: at, end: end)
  }

  /// "by that of residents": another one's account, set against one before.
  fileprivate func otherAccount() -> Citation? {
    guard reading.word(at + 1) == words.that, reading.word(at + 2) == words.of,
      at > tokens.lowerBound,
      let source = source(from: at + 3, takesApposition: false), reading.isCitable(source),
      let content = content.following(source.upperBound)
    else { return nil }
    return citation("account_of", source: source, cue: at..<at + 3, content: [content])
  }
}
