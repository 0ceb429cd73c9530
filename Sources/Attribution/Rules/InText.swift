internal import Text

extension CitationRule {
  static let inText = CitationRule(
    "in_text", "\"in a survey\": a text that is a source of its own, such as a poll or a census",
    trigger: .opener, isLastResort: true,
    matching: [
      Example("<In> [a survey of 12 camps], {31 families had no water}."),
      Example("{Support fell to 40 percent} <in> [a new poll]."),
      Example("<In> [the latest census], {the town had 9,000 people}."),
    ],
    passingOver: [
      Example("The party rose in the polls."),
      Example("He spoke in a low voice."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.word(site.at) == site.words.in, site.at + 2 < site.tokens.upperBound,
      let source = site.source(from: site.at + 1), source.count > 1
    else { return nil }
    let head = reading.headNoun(of: source)
    guard reading.has(head, .textNoun), reading.has(head, .sourceNoun),
      site.tokens.contains(where: { site.isFigure($0) }),
      source.count > 2 || !reading.isPluralHead(head)
    else { return nil }
    let cue = site.at..<site.at + 1
    return site.frame("in_text", source: source, cue: cue, start: site.at, end: source.upperBound)
  }
}
