internal import Text

extension CitationRule {
  static let accordingTo = CitationRule(
    "according_to", "\"according to\" with who is cited behind it", trigger: .opener,
    matching: [
      Example("{Nine people died}, <according to> [the regional police]."),
      Example("<According to> [the hospital], {four of the wounded were children}."),
      Example("{The blast}, <according to> [two survivors], {came from a parked van}."),
      Example("<According to> [the chief], {the two gunmen who were held on Monday were freed}."),
      Example("<As per> [the rescue service], {12 people are missing}."),
    ],
    passingOver: [
      Example("Seats were given according to rank and nothing else was known."),
      Example("The plan went ahead as agreed."),
    ]
  ) { site in
    let reading = site.reading
    let word = reading.word(site.at)
    var cue = site.at..<site.at + 2
    if word == site.words.per {
      let hasAs = site.at > site.tokens.lowerBound && reading.word(site.at - 1) == site.words.as
      guard hasAs || site.endsContent(before: site.at) else { return nil }
      cue = (hasAs ? site.at - 1 : site.at)..<site.at + 1
    } else {
      guard site.at + 2 < site.tokens.upperBound, reading.word(site.at + 1) == site.words.to else {
        return nil
      }
    }
    guard
      let source = site.openingSource(of: cue),
      reading.isCitable(source) || reading.isDeterminer(source.lowerBound)
    else { return nil }
    return site.frame(
      "according_to", source: source, cue: cue, start: cue.lowerBound, end: source.upperBound)
  }
}

extension CitationSite {
  /// Whoever is cited behind "according to".
  ///
  /// At the head of a sentence the comma behind a name opens the clause, and no apposition, unless
  /// a second comma has a clause behind it: "According to Jane Doe, a doctor, nine died".
  fileprivate func openingSource(of cue: Range<Int>) -> Range<Int>? {
    guard let whole = source(from: cue.upperBound), content.preceding(cue.lowerBound) == nil,
      let plain = source(from: cue.upperBound, takesApposition: false),
      plain.upperBound < whole.upperBound, reading.isComma(plain.upperBound)
    else { return source(from: cue.upperBound) }
    let close = whole.upperBound
    let isApart =
      close < tokens.upperBound && reading.isComma(close) && content.opensClause(at: close + 1)
    return isApart ? whole : plain
  }
}
