internal import Text

extension CitationRule {
  static let nounOfSpeech = CitationRule(
    "noun_of_speech", "\"the claim by X that …\": a noun for something said with its content",
    trigger: .noun,
    matching: [
      Example("Few believe [the minister's] <claim that> {no one had died}."),
      Example("The court heard [the guard's] <statement that> {two men had fled}."),
      Example("A judge heard [their] <allegation that> {ten were beaten}."),
      Example("Here are [police] <estimates that> {nine men died}."),
      Example("Few trust [the army's] <estimate of> {300 dead}."),
      Example("There is [a story] <that> {a boat sank with 60 men}."),
    ],
    passingOver: [
      Example("The report that lay on the desk was old."),
      Example("A claim was filed."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .speechNoun) || reading.has(site.at, .textNoun),
      site.at + 2 < site.tokens.upperBound, site.at > site.tokens.lowerBound
    else { return nil }
    let previous = site.at - 1
    if let told = site.toldStory() { return told }
    if let estimate = site.estimate() { return estimate }
    guard reading.word(site.at + 1) == site.words.that, !reading.isFinite(site.at + 2) else {
      return nil
    }
    let isNoun =
      reading.isPluralHead(site.at) && reading.has(previous, .sourceNoun)
      && site.at > site.floor + 1
    guard reading.has(previous, .possessive) || reading.isDeterminer(previous) || isNoun else {
      return nil
    }
    var source: Range<Int>?
    if isNoun {
      source = site.phrases.phrase(endingAt: site.at)
    } else if reading.has(previous, .possessive) {
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

extension CitationSite {
  /// "the army's estimate of 300 dead", "his comment about the dead".
  fileprivate func estimate() -> Citation? {
    let previous = at - 1
    guard reading.has(at, .speechNoun), reading.has(at + 1, .preposition) else { return nil }
    let preposition = reading.word(at + 1)
    guard preposition == words.of || preposition == words.for || preposition == words.about else {
      return nil
    }
    let source: Range<Int>?
    if reading.has(previous, .possessive), !reading.isDeterminer(previous) {
      source = phrases.phrase(endingAt: at)
    } else {
      let isOwner = reading.isDeterminer(previous) && reading.has(previous, .pronoun, .possessive)
      source = isOwner ? previous..<at : nil
    }
    let end = PhraseReader(reading: reading, floor: floor, limit: tokens.upperBound)
      .nominalEnd(from: at + 2)
    guard let source, end > at + 2 else { return nil }
    return citation(
      "noun_of_speech", source: source, cue: at..<at + 2, content: [at + 2..<end],
      force: reading.has(at, .textNoun) ? .states : .judges)
  }

  /// "there is a story, I stress unconfirmed, that a boat sank": the story is all there is.
  fileprivate func toldStory() -> Citation? {
    let end = min(tokens.upperBound, at + 8)
    let start = reading.isDeterminer(at - 1) || reading.has(at - 1, .modifier) ? at - 1 : at
    guard start - 2 >= tokens.lowerBound, reading.has(start - 1, .be),
      reading.word(start - 2) == words.there,
      let that = (at + 1..<end).first(where: { reading.word($0) == words.that }),
      that == at + 1 || reading.isComma(that - 1) && reading.isComma(at + 1),
      let content = content.following(that + 1)
    else { return nil }
    return citation(
      "noun_of_speech", source: start..<at + 1, cue: that..<that + 1, content: [content])
  }
}
