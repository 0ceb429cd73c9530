internal import Text

extension CitationRule {
  static let listHeading = CitationRule(
    "list_heading", "a sentence that tells who reported the list behind it", trigger: .verb,
    matching: [
      Example(
        "The following incidents <were reported by> [the harbour police]. {Two men were shot}."),
      Example("[The northern command] <reported> as follows: {six guards were hurt}."),
      Example("[The command] <issued> the following communique: {six guards were hurt}."),
      Example("[The coast guard] <reported> the following: {four men drowned}."),
    ],
    passingOver: [
      Example("The following day two men were held by the police."),
      Example("The police reported two deaths. Four men drowned."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .cue) || site.words.origins.contains(reading.word(site.at)) else {
      return nil
    }
    let group = site.group
    if let by = site.agent(behind: site.at), site.isList(before: group.tokens.lowerBound),
      let source = site.source(from: by + 1), reading.isCitable(source)
    {
      return site.standing(
        source: source, cue: group.tokens.lowerBound..<by + 1, from: site.tokens.upperBound)
    }
    guard let colon = site.listColon(behind: group.tokens.upperBound), !group.isPassive,
      !group.isInfinitive,
      let subject = site.phrases.subject(before: group.tokens.lowerBound),
      reading.isCitable(subject.tokens)
    else { return nil }
    // What stands in quotation marks ends with them.
    guard colon + 1 < reading.count, !reading.opensQuotation(colon + 1) else { return nil }
    return site.standing(source: subject.tokens, cue: group.tokens, from: colon + 1)
  }
}

extension CitationSite {
  /// "The following incidents" before the verb.
  fileprivate func isList(before end: Int) -> Bool {
    (tokens.lowerBound..<min(end, tokens.lowerBound + 3)).contains {
      reading.word($0) == words.following
    }
  }

  /// The colon of "as follows:" or "the following:" behind a verb.
  fileprivate func listColon(behind start: Int) -> Int? {
    let end = min(tokens.upperBound, start + 12)
    guard start < end else { return nil }
    return (start..<end).first { index in
      guard reading.mark(index) == UInt8(ascii: ":"), index > start else { return false }
      return (start..<index).contains {
        reading.word($0) == words.follows || reading.word($0) == words.following
      }
    }
  }

  /// A citation that holds from a token to the end of the text.
  fileprivate func standing(source: Range<Int>, cue: Range<Int>, from start: Int) -> Citation? {
    var end = reading.count
    while end > start, reading.isStop(end - 1) { end -= 1 }
    guard start < end else { return nil }
    var found = citation("list_heading", source: source, cue: cue, content: [start..<end])
    found?.isStanding = true
    return found
  }
}
