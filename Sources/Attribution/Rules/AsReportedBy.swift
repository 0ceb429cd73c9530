internal import Text

extension CitationRule {
  static let asReportedBy = CitationRule(
    "as_reported_by", "\"as reported by\" with who is cited behind it", trigger: .verb,
    matching: [
      Example("<As reported by> [the harbour office], {nine sailors drowned}."),
      Example("{Nine sailors drowned}, <as stated by> [the ministry]."),
      Example("{Four bridges}, <as confirmed by> [the police], {were closed}."),
    ],
    passingOver: [
      Example("As reported by Monday, nothing had changed."),
      Example("It was as good as said by noon."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .participle), reading.has(site.at, .cue, .clauseCue),
      site.at > site.tokens.lowerBound, reading.word(site.at - 1) == site.words.as,
      let by = site.agent(behind: site.at), let source = site.source(from: by + 1),
      reading.isCitable(source)
    else { return nil }
    return site.frame(
      "as_reported_by", source: source, cue: site.at - 1..<by + 1, start: site.at - 1,
      end: source.upperBound)
  }
}
