internal import Text

extension CitationRule {
  static let standWithPreposition = CitationRule(
    "stand_with_preposition",
    "a verb that cites only with its preposition: \"called for\", \"referred to\"",
    trigger: .verb,
    matching: [
      Example("[The mayor] <railed against> {a plan to close 12 schools}."),
      Example("[The envoy] <referred to> {the loss of nine villages}."),
      Example("\"It is sad,\" [the mayor] said, <referring to> {the nine dead}."),
      Example("[The union] <sided with> {3,000 workers}."),
    ],
    passingOver: [
      Example("The road leads to the port."),
      Example("The talks referred to were long."),
    ]
  ) { site in
    let reading = site.reading
    let group = site.group
    let next = group.tokens.upperBound
    guard next + 1 < site.tokens.upperBound, !reading.isFinite(next + 1),
      site.words.standing[reading.word(site.at)]?.contains(reading.word(next)) == true,
      !group.isPassive, !group.isInfinitive, let subject = site.standingSubject(of: group),
      reading.isCitable(subject) || reading.has(subject.lowerBound, .pronoun, .relative),
      !site.isTalkingToReader(subject),
      let content = site.content.following(next + 1)
    else { return nil }
    return site.citation(
      "stand_with_preposition", source: subject,
      cue: group.tokens.lowerBound..<next + 1, content: [content], force: .judges)
  }
}

extension CitationSite {
  /// Who takes the stand: the subject, or of ", referring to" whoever speaks before.
  fileprivate func standingSubject(of group: VerbGroup) -> Range<Int>? {
    let start = group.tokens.lowerBound
    guard group.isParticiple else { return phrases.subject(before: start)?.tokens }
    return start > tokens.lowerBound && reading.isComma(start - 1)
      ? participleSubject(before: start) : nil
  }
}
