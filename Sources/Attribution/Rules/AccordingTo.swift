internal import Text

extension CitationRule {
  static let accordingTo = CitationRule(
    "according_to", "\"according to\" with who is cited behind it", trigger: .opener,
    matching: [
      Example("{Nine people died}, <according to> [the regional police]."),
      Example("<According to> [the hospital], {four of the wounded were children}."),
      Example("{The blast}, <according to> [two survivors], {came from a parked van}."),
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
      let source = site.source(from: cue.upperBound),
      reading.isCitable(source) || reading.isDeterminer(source.lowerBound)
    else { return nil }
    return site.frame(
      "according_to", source: source, cue: cue, start: cue.lowerBound, end: source.upperBound)
  }
}
