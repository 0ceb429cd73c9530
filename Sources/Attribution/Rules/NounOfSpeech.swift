internal import Text

extension CitationRule {
  static let nounOfSpeech = CitationRule(
    "noun_of_speech", "\"the claim by X that …\": a noun for something said with its content",
    trigger: .noun,
    matching: [
      Example("Few believe [the minister's] <claim that> {no one had died}."),
      Example("The court heard [the guard's] <statement that> {two men had fled}."),
      Example("A judge heard [their] <allegation that> {ten were beaten}."),
    ],
    passingOver: [
      Example("The report that lay on the desk was old."),
      Example("A claim was filed."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .speechNoun) || reading.has(site.at, .textNoun),
      site.at + 2 < site.tokens.upperBound, site.at > site.tokens.lowerBound,
      reading.word(site.at + 1) == site.words.that, !reading.isFinite(site.at + 2)
    else { return nil }
    let previous = site.at - 1
    guard reading.has(previous, .possessive) || reading.isDeterminer(previous) else { return nil }
    var source: Range<Int>?
    if reading.has(previous, .possessive) {
      source = site.phrases.phrase(endingAt: site.at)
    } else if reading.isDeterminer(previous), reading.word(previous) != site.words.the,
      reading.word(previous) != site.words.a
    {
      source = previous..<previous + 1
    }
    guard source != nil, let content = site.content.following(site.at + 2) else { return nil }
    return site.citation(
      "noun_of_speech", source: source, cue: site.at..<site.at + 2, content: [content])
  }
}
