internal import Text

extension CitationRule {
  static let quotedAsSaying = CitationRule(
    "quoted_as_saying", "somebody \"was quoted as saying\", or a paper quotes somebody so",
    trigger: .verb,
    matching: [
      Example("[The governor] <was quoted as saying> {that 14 villagers were dead}."),
      Example("The radio <quoted> [a doctor] <as saying> {nine patients had died}."),
      Example("{Nine people died}, [officials] <were quoted by the radio as saying>."),
      Example("[The minister] <was cited as saying> {two guards were held}."),
    ],
    passingOver: [
      Example("Saying nothing, she left the hall."),
      Example("He was known as a careful man."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .gerund), site.at > site.floor + 2,
      reading.word(site.at - 1) == site.words.as,
      let verb = site.verb(before: site.at - 1)
    else { return nil }
    // "a woman described as being in her twenties"
    guard reading.has(site.at, .anyCue) else { return nil }
    let group = reading.verbGroup(at: verb, floor: site.floor, limit: site.tokens.upperBound)
    guard let content = site.content.following(site.at + 1) else {
      return site.quotedBehind(group)
    }
    if !group.isPassive, verb + 1 < site.at - 1,
      let source = site.phrases.phrase(startingAt: verb + 1, takesApposition: true)
    {
      return site.citation(
        "quoted_as_saying", source: source, cue: site.at - 1..<site.at + 1, content: [content])
    }
    guard let subject = site.phrases.subject(before: group.tokens.lowerBound) else { return nil }
    return site.citation(
      "quoted_as_saying", source: subject.tokens, cue: group.tokens.lowerBound..<site.at + 1,
      content: [content])
  }
}

extension CitationSite {
  /// "Nine died, officials were quoted as saying": what was said stands before.
  fileprivate func quotedBehind(_ group: VerbGroup) -> Citation? {
    guard group.isPassive, isEnd(at + 1),
      let subject = phrases.subject(before: group.tokens.lowerBound),
      endsContent(before: subject.tokens.lowerBound),
      let content = content.preceding(subject.tokens.lowerBound)
    else { return nil }
    return citation(
      "quoted_as_saying", source: subject.tokens, cue: group.tokens.lowerBound..<at + 1,
      content: [content])
  }

  /// The nearest verb that cites before a token, in the same clause.
  func verb(before index: Int) -> Int? {
    var cursor = index - 1
    while cursor >= floor, index - cursor < 16 {
      if reading.has(cursor, .anyCue), reading.has(cursor, .verb) { return cursor }
      if reading.mark(cursor) == UInt8(ascii: ";") { return nil }
      cursor -= 1
    }
    return nil
  }
}
