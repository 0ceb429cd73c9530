internal import Text

extension CitationRule {
  static let invertedSpeech = CitationRule(
    "inverted_speech", "what was said, then the verb, then who said it", trigger: .verb,
    matching: [
      Example("{\"We counted nine bodies,\"} <said> [Omar Vance, a doctor]."),
      Example("{Two soldiers fell}, <said> [the ministry]."),
      Example("{\"They came at dawn,\"} <added> [the mayor]."),
      Example("{\"Nine people died,\"} <said> [the 46-year-old]."),
    ],
    passingOver: [
      Example("The mayor, a doctor, said nine people had died."),
      Example("When asked, said nothing."),
      Example("Army ends siege, says 21 hostages and four troops killed"),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .cue), reading.has(site.at, .past, .present) else { return nil }
    let group = site.group
    let start = group.tokens.lowerBound
    let next = group.tokens.upperBound
    guard !group.hasAuxiliary, !group.isInfinitive, start > site.tokens.lowerBound,
      next < site.tokens.upperBound, site.endsContent(before: start)
    else { return nil }
    let isQuoted = reading.closesQuotation(start - 1)
    guard !reading.isTime(next), let name = site.source(from: next, takesApposition: false),
      reading.isCitable(name) || isQuoted && reading.isDeterminer(next)
    else { return nil }
    if !isQuoted, reading.has(site.at, .tellingCue) || site.opensFigure(next, behind: start) {
      return nil
    }
    if !isQuoted, name.upperBound < site.tokens.upperBound, reading.isFinite(name.upperBound) {
      return nil
    }
    if !isQuoted, reading.isPronoun(next) { return nil }
    if !isQuoted, site.phrases.subject(before: start) != nil,
      !reading.token(next).isCapitalised && !reading.has(next, .sourceNoun, .person)
        || site.content.opensClause(at: next)
    {
      return nil
    }
    let source = site.source(from: next) ?? name
    return site.citation(
      "inverted_speech", source: source, cue: group.tokens,
      content: site.content.around(before: start, after: source.upperBound),
      force: site.force(of: group))
  }
}

extension CitationSite {
  /// "Army ends siege, says 21 hostages and four troops killed": the headline goes on with a figure,
  /// and whoever acts in it says so.
  fileprivate func opensFigure(_ next: Int, behind verb: Int) -> Bool {
    (reading.token(next).kind == .number || reading.has(next, .number) || reading.startsHedge(next))
      && headlineSubject(before: verb) != nil
  }
}
