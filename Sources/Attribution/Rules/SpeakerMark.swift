internal import Text

extension CitationRule {
  static let speakerMark = CitationRule(
    "speaker_mark", "a name in brackets before what is heard of him in an interview",
    trigger: .mark,
    matching: [
      Example("(Begin recording) <(>[Doe]) {Six men have died}. (End recording) Doe left."),
      Example("(Interview with Colonel Vance) <(>[Vance]) {We hold ten soldiers}."),
      Example("(Begin recording) <(>[Okoro]) {Nine houses burned}. (Reporter) How many, Okoro?"),
    ],
    passingOver: [
      Example("The front (FNL) lost six men, and FNL said so."),
      Example("(Text) Six men have died."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.isTranscript, let source = reading.speakerMark(at: site.at),
      site.isNamedElsewhere(source), !reading.isReporter(source),
      !source.contains(where: { reading.has($0, .person) })
    else { return nil }
    let start = source.upperBound + 1
    var end = (start..<reading.count).first { reading.endsTurn(at: $0) } ?? reading.count
    while end > start, reading.isStop(end - 1) { end -= 1 }
    guard start < end else { return nil }
    var found = site.citation(
      "speaker_mark", source: source, cue: site.at..<site.at + 1, content: [start..<end])
    found?.isStanding = true
    return found
  }
}

extension Reading {
  /// The words in brackets at the head of a turn: "[Doe]"; nil where the bracket opens inside a
  /// sentence, or holds more than a name.
  fileprivate func speakerMark(at open: Int) -> Range<Int>? {
    guard opensBracket(open), open + 2 < count,
      let close = (open + 1..<min(count, open + 5)).first(where: closesBracket),
      close > open + 1, close + 1 < count
    else { return nil }
    let isHead =
      open == 0 || closesBracket(open - 1) || isStop(open - 1)
      || opensBlock(open)
    let name = open + 1..<close
    guard isHead, name.allSatisfy({ token($0).kind == .word && token($0).isCapitalised }),
      !name.contains(where: isStageDirection)
    else { return nil }
    return name
  }

  /// "[End recording]", "[passage omitted]": what is heard, and nobody.
  private func isStageDirection(_ index: Int) -> Bool {
    words.recordings.contains(word(index)) || words.directions.contains(word(index))
  }

  /// "Our reporter, Jane Doe": the paper's own voice.
  fileprivate func isReporter(_ name: Range<Int>) -> Bool {
    let last = text.bytes[token(name.upperBound - 1).range]
    return (0..<count).contains { index in
      text.bytes[token(index).range] == last && !name.contains(index)
        && (max(0, index - 3)..<index).contains { words.ownTexts.contains(word($0)) }
    }
  }

  /// "[Reporter]", "[Doe]", "[End recording]": somebody else begins to speak.
  fileprivate func endsTurn(at index: Int) -> Bool {
    guard opensBracket(index), index + 1 < count else { return false }
    if word(index + 1) == words.end { return true }
    guard let name = speakerMark(at: index) else { return false }
    return name.contains { has($0, .person) || self.word($0) == Lexicon.unknown }
  }
}
