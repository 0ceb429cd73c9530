internal import Text

extension CitationRule {
  static let participleSpeech = CitationRule(
    "participle_speech", "\", saying that …\" of whoever is the subject of the sentence",
    trigger: .verb,
    matching: [
      Example("[The group] posted a video, <saying> {it had killed ten soldiers}."),
      Example("[The army] gave a new figure, <adding> {that 21 hostages had died}."),
      Example("[Officials] closed the road, <warning> {that more rock could fall}."),
    ],
    passingOver: [
      Example("Saying is easier than doing."),
      Example("The leading party won."),
      Example("The video lay there, showing what had been five soldiers."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .gerund), site.at > site.tokens.lowerBound else { return nil }
    let group = site.group
    guard group.isParticiple, !reading.isDeterminer(site.at - 1), site.isCiting(group),
      // "showing what it said were rebels": the words are those of "it".
      group.tokens.upperBound >= site.tokens.upperBound
        || reading.word(group.tokens.upperBound) != site.words.what,
      let content = site.content.following(
        group.tokens.upperBound, isTelling: reading.has(site.at, .tellingCue)),
      let source = site.participleSubject(before: group.tokens.lowerBound)
    else { return nil }
    return site.citation(
      "participle_speech", source: source, cue: group.tokens, content: [content],
      force: site.force(of: group))
  }
}

extension CitationSite {
  /// Whose act a participle tells: the noun that it follows at once ("a statement saying"), or
  /// the subject of the clause before it.
  func participleSubject(before index: Int) -> Range<Int>? {
    guard index > tokens.lowerBound else { return nil }
    let last = index - 1
    if !reading.isComma(last), !reading.has(last, .functionOnly, .possessive),
      !reading.isMark(last),
      let noun = phrases.phrase(endingAt: index),
      noun.contains(where: { reading.has($0, .person, .sourceNoun, .textNoun) })
    {
      return noun
    }
    guard reading.isMark(last) || reading.has(last, .functionOnly) else { return nil }
    return phrases.sharedSubject(before: index)?.tokens
  }
}
