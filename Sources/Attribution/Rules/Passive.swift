internal import Text

extension CitationRule {
  static let passiveWithAgent = CitationRule(
    "passive_with_agent", "a verb that cites, in the passive, with \"by\" and who says it",
    trigger: .verb,
    matching: [
      Example("It <was announced by> [the army] {that 12 rebels had died}."),
      Example("{Four deaths} <were reported by> [the health ministry]."),
      Example("{A toll of 31} <reported by> [the police] was wrong."),
    ],
    passingOver: [
      Example("Nine deaths were reported by Monday."),
      Example("The order was followed by silence."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .participle), reading.has(site.at, .cue, .clauseCue) else {
      return nil
    }
    let group = site.group
    let isReduced = !group.hasAuxiliary && !group.isInfinitive
    guard group.isPassive || isReduced, let by = site.agent(behind: site.at),
      let source = site.source(from: by + 1), reading.isCitable(source)
    else { return nil }
    let cue = group.tokens.lowerBound..<by + 1
    var pieces: [Range<Int>] = []
    if let subject = site.phrases.phrase(endingAt: cue.lowerBound),
      !(subject.count == 1 && reading.word(subject.lowerBound) == site.words.it)
    {
      pieces.append(subject)
    }
    if group.isPassive, let rest = site.clause(from: source.upperBound) { pieces.append(rest) }
    return site.citation(
      "passive_with_agent", source: source, cue: cue, content: pieces, force: site.force(of: group))
  }

  static let passiveWithoutAgent = CitationRule(
    "passive_without_agent", "a verb that cites, in the passive: nobody is named", trigger: .verb,
    matching: [
      Example("It <was reported> {that nine people had died}."),
      Example("{Forty people} <are believed> {to be under the rubble}."),
      Example("{Dozens} <are said> {to have fled}."),
      Example("It <was [officially reported]> {that four bodies were found}."),
    ],
    passingOver: [
      Example("The envoy was told by the guards to leave."),
      Example("The town was known for its bridges."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .participle), reading.has(site.at, .cue, .clauseCue),
      !reading.has(site.at, .tellingCue)
    else { return nil }
    let group = site.group
    let next = group.tokens.upperBound
    guard group.isPassive, next < site.tokens.upperBound, site.agent(behind: site.at) == nil,
      reading.word(next) == site.words.to || reading.word(next) == site.words.that,
      let rest = site.clause(from: next)
    else { return nil }
    var pieces = [rest]
    if let subject = site.phrases.phrase(endingAt: group.tokens.lowerBound) {
      pieces.insert(subject, at: 0)
    }
    let official = group.tokens.first { reading.word($0) == site.words.officially }
    return site.citation(
      "passive_without_agent", source: official.map { $0..<group.head + 1 }, cue: group.tokens,
      content: pieces,
      force: site.force(of: group))
  }
}

extension CitationSite {
  /// The "by" that names the agent of a passive; nil where it names a time or none stands.
  func agent(behind verb: Int) -> Int? {
    var index = verb + 1
    while index < min(tokens.upperBound - 1, verb + 5) {
      if reading.word(index) == words.by {
        return reading.isTime(index + 1) || reading.has(index + 1, .gerund) ? nil : index
      }
      guard reading.has(index, .adverb) || reading.isTime(index) || reading.word(index) == words.on
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The clause that a token opens, to the end of the sentence; nil at the end.
  func clause(from index: Int) -> Range<Int>? {
    guard index < tokens.upperBound, !isEnd(index), !reading.isComma(index) else { return nil }
    return content.following(index)
  }
}
