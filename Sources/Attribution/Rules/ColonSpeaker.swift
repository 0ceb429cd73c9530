internal import Text

extension CitationRule {
  static let colonSpeaker = CitationRule(
    "colon_speaker", "who speaks before a colon, in a headline or a transcript; or behind it",
    trigger: .mark,
    matching: [
      Example("[Police]<:> {three dead in market blast}"),
      Example("[Mayor]<:> {\"We will rebuild the school\"}"),
      Example("{Nine killed in ferry fire}<:> [officials]"),
    ],
    passingOver: [
      Example("The figures are these: nine dead and two hurt."),
      Example("At 10:30 nobody was hurt."),
      Example("Iraq: 26 killed in a day of bombings"),
    ]
  ) { site in
    let reading = site.reading
    guard reading.mark(site.at) == UInt8(ascii: ":"), site.at > site.tokens.lowerBound,
      site.at + 1 < site.tokens.upperBound, !reading.token(site.at + 1).isGlued
    else { return nil }
    // A transcript opens a speaker's words with a mark: "DOE: Nine died.
    let start = site.tokens.lowerBound
    let opening = reading.opensQuotation(start) && start + 1 < site.at ? start + 1 : start
    let before = opening..<site.at
    let cue = site.at..<site.at + 1
    // "The Latest: …" heads a running story.
    let isRubric =
      reading.isDeterminer(before.lowerBound) && before.count == 2 && !reading.isKnownSource(before)
    // "#BREAKING: …" and "Photo: …" head what nobody says.
    let isLabel =
      reading.mark(before.lowerBound) == UInt8(ascii: "#")
      || before.contains { site.words.pictures.contains(reading.word($0)) }
    guard !isRubric, !isLabel else { return nil }
    let isPlace = before.count < 4 && before.contains { reading.has($0, .country) }
    if before.count < 8, !isPlace, site.isSpeaker(before),
      let after = site.content.following(site.at + 1), after.count > 2,
      site.isNamedElsewhere(before, inRunningText: true) || reading.opensQuotation(after.lowerBound)
    {
      return site.citation("colon_speaker", source: before, cue: cue, content: [after])
    }
    var end = site.tokens.upperBound
    while end > site.at + 1, reading.isStop(end - 1) { end -= 1 }
    let after = site.at + 1..<end
    guard !after.isEmpty, after.count < 5,
      site.isSpeaker(after), reading.isKnownSource(after),
      site.kind == .headline || !after.contains(where: { reading.token($0).isCapitalised })
    else { return nil }
    return site.citation("colon_speaker", source: after, cue: cue, content: [before])
  }
}

extension CitationSite {
  /// Whether a stretch is nothing but somebody's name: "Police", "Mayor Jane Doe".
  func isSpeaker(_ range: Range<Int>) -> Bool {
    guard let first = range.first, reading.isCitable(range) else { return false }
    let phrases = PhraseReader(reading: reading, floor: tokens.lowerBound, limit: range.upperBound)
    guard phrases.nominalEnd(from: first) == range.upperBound else { return false }
    let last = range.upperBound - 1
    if reading.has(last, .textNoun), !reading.has(last, .sourceNoun) { return false }
    if range.count > 1, reading.has(last, .cue), !reading.has(last, .sourceNoun, .person) {
      return false
    }
    let isPlain =
      reading.has(last, .sourceNoun, .person)
      || KindReader(reading: reading).finding(in: range)?.isSpecific == true
      || range.allSatisfy { index in
        reading.token(index).isCapitalised || reading.isMark(index)
          || reading.has(index, .speakerPart)
      }
    return isPlain && !reading.has(first, .preposition, .weekday, .month)
      && (reading.isKnownSource(range) || range.count < 4)
  }
}

extension CitationSite {
  /// Whether the words name a source that the lexicon knows, or somebody of whom the article
  /// speaks again: "Doe: we will rebuild", not "Update: two held".
  ///
  /// A rubric may stand in other headings as well, but not in running text.
  func isNamedElsewhere(_ range: Range<Int>, inRunningText: Bool = false) -> Bool {
    if reading.isKnownSource(range) { return true }
    guard let last = range.last(where: { reading.token($0).kind == .word }) else { return false }
    let name = reading.text.bytes[reading.token(last).range]
    guard name.count > 2, !reading.has(last, .textNoun) else { return false }
    return (0..<reading.count).contains { index in
      index != last && reading.token(index).isCapitalised
        && reading.text.bytes[reading.token(index).range] == name
        && !range.contains(index)
        && (!isLabel(index) || isTranscribed(last) && isTranscribed(index))
        && (!inRunningText || isTranscribed(index) || isInRunningText(index))
    }
  }
}

extension CitationSite {
  /// A capital of its own: no first word, and none of a headline.
  private func isInRunningText(_ index: Int) -> Bool {
    guard let number = reading.sentence(at: index) else { return false }
    let sentence = reading.text.sentences[number]
    return sentence.kind != .headline && sentence.tokens.lowerBound < index
      && reading.token(index - 1).kind != .mark
  }

  /// A word with a colon behind it.
  private func isLabel(_ index: Int) -> Bool {
    index + 1 < reading.count && reading.mark(index + 1) == UInt8(ascii: ":")
  }

  /// "DOE": how transcripts write who speaks.
  private func isTranscribed(_ index: Int) -> Bool {
    reading.token(index).isAllCapitals && !reading.isInCapitals
      && reading.word(index) == Lexicon.unknown
  }
}

extension Reading {
  /// Whether a phrase holds a word that the lexicon knows as a source or as a title.
  func isKnownSource(_ range: Range<Int>) -> Bool {
    range.contains { has($0, .sourceNoun, .title) }
  }
}
