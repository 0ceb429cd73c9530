internal import Text

extension CitationRule {
  static let putsFigure = CitationRule(
    "puts_figure", "a source that \"puts\" a toll \"at\" a figure", trigger: .verb,
    matching: [
      Example("[The observatory] <put> {the toll at 15}."),
      Example("[The United Nations] <puts> {the number of displaced at 1.3 million}."),
      Example("[Police] <put> {the crowd, mostly students, at roughly 30,000}."),
    ],
    passingOver: [
      Example("The toll stood at 15."),
      Example("Workers put sandbags at the gate."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .tollVerb), !reading.has(site.at, .auxiliary) else { return nil }
    let group = site.group
    guard !group.isPassive, !group.isParticiple, site.givesFigure(after: group.tokens.upperBound),
      let subject = site.phrases.subject(before: group.tokens.lowerBound),
      subject.tokens.count == 1 && reading.isPronoun(subject.tokens.lowerBound)
        || reading.isCitable(subject.tokens),
      let content = site.content.following(group.tokens.upperBound)
    else { return nil }
    return site.citation(
      "puts_figure", source: subject.tokens, cue: group.tokens, content: [content])
  }
}

extension CitationSite {
  /// Whether an object and then "at" with a figure stand behind the verb.
  func givesFigure(after start: Int) -> Bool {
    var index = start + 1
    while index + 1 < min(tokens.upperBound, start + 20) {
      if reading.word(index) == words.at {
        let next = index + 1
        return reading.token(next).kind == .number || reading.has(next, .number, .hedgeBefore)
          || reading.mark(next) == UInt8(ascii: "$")
          || reading.startsHedge(next)
      }
      if reading.has(index, .auxiliary) { return false }
      index += 1
    }
    return false
  }
}
