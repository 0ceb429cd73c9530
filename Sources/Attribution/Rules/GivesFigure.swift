internal import Text

extension CitationRule {
  static let givesToll = CitationRule(
    "gives_toll", "a source that gives, has, lists or revises a toll", trigger: .verb,
    matching: [
      Example("[The ministry] <gave> {a toll of eleven dead}."),
      Example("[State television] <had> {19 dead}."),
      Example("[The hospital] <listed> {17 people, five of them children, as dead}."),
      Example("[Police] <raised> {the figure to 23}."),
      Example("[The agency] <revised> {the number of dead down from 40 to 31}."),
      Example("[The ministry] <has recorded> {87 deaths}."),
      Example("[The United Nations] <verified> {1,034 civilian deaths, 250 of them children}."),
      Example("[The Red Cross] <has registered> {2,300 missing persons}."),
    ],
    passingOver: [
      Example("The hospital gave 12 people blankets."),
      Example("The police had 12 cars."),
      Example("The army raised the flag at nine."),
      Example("The station has recorded 12 songs."),
      Example("The town has registered 300 voters."),
    ]
  ) { site in
    let reading = site.reading
    guard site.words.giving.contains(reading.word(site.at)) else { return nil }
    let group = site.group
    let next = group.tokens.upperBound
    guard !group.isPassive, !group.isParticiple, !group.isInfinitive, next < site.tokens.upperBound,
      site.givesToll(at: next),
      let subject = site.phrases.subject(before: group.tokens.lowerBound),
      site.canGiveToll(subject.tokens),
      let content = site.content.following(next)
    else { return nil }
    return site.citation(
      "gives_toll", source: subject.tokens, cue: group.tokens, content: [content])
  }
}

extension CitationSite {
  /// Whether a toll, or a figure of the dead, is the object that begins at a token.
  fileprivate func givesToll(at start: Int) -> Bool {
    let end = min(tokens.upperBound, start + 16)
    guard start < end else { return false }
    var index = start
    while index < end, index < start + 4,
      reading.isDeterminer(index) || reading.has(index, .modifier, .adverb)
        || reading.token(index).kind == .word && !reading.has(index, .toll, .verb)
          && !isTollNoun(index) && !isFigure(index)
    {
      index += 1
    }
    guard index < end else { return false }
    if isTollNoun(index) { return (index + 1..<end).contains(where: isFigure) }
    guard index == start, isFigure(start) || reading.startsHedge(start) else { return false }
    return (start..<end).contains { isCountedState($0, from: start) }
  }

  private func isTollNoun(_ index: Int) -> Bool {
    reading.has(index, .toll) || words.tollNouns.contains(reading.word(index))
  }

  func isFigure(_ index: Int) -> Bool {
    reading.token(index).kind == .number || reading.has(index, .number)
  }

  /// "19 dead", "87 civilian deaths", and "17 people, five of them children, as dead".
  private func isCountedState(_ index: Int, from start: Int) -> Bool {
    guard reading.has(index, .state, .countNoun) else { return false }
    return reading.word(index - 1) == words.as || index <= start + 2
  }

  fileprivate func canGiveToll(_ subject: Range<Int>) -> Bool {
    if subject.count == 1, reading.isPronoun(subject.lowerBound) {
      return !isTalkingToReader(subject)
    }
    return subject.contains { index in
      reading.has(index, .sourceNoun, .title, .textNoun)
        || reading.sourcePhrase(at: index, before: subject.upperBound) != nil
    }
  }
}
