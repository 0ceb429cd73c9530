internal import Text

extension CitationRule {
  static let dashSpeaker = CitationRule(
    "dash_speaker", "a headline with its source behind a dash", trigger: .mark,
    matching: [
      Example("{Rebels kill 12 soldiers} <-> [army]"),
      Example("{Ferry sinks with 80 aboard} <-> [police]"),
      Example("{Nine held after raid} <–> [interior ministry]"),
    ],
    passingOver: [
      Example("The road - a narrow one - was closed."),
      Example("Nine killed in north-east."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.isDash(site.at), site.at > site.tokens.lowerBound + 2 else { return nil }
    var end = site.at + 1
    while end < site.tokens.upperBound, reading.mark(end) != UInt8(ascii: "("), !reading.isStop(end)
    {
      end += 1
    }
    let source = site.at + 1..<end
    guard !source.isEmpty, source.count < 5, site.isEndOrCredit(end),
      reading.isKnownSource(source), site.isSpeaker(source)
    else { return nil }
    return site.citation(
      "dash_speaker", source: source, cue: site.at..<site.at + 1,
      content: [site.tokens.lowerBound..<site.at])
  }
}

extension CitationSite {
  /// The end of the sentence, or a credit in brackets: "(Reuters)".
  func isEndOrCredit(_ index: Int) -> Bool {
    isEnd(index)
      || (reading.mark(index) == UInt8(ascii: "(") && tokens.upperBound - index < 6)
  }
}
