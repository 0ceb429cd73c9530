internal import Text

extension CitationRule {
  static let infinitiveSpeech = CitationRule(
    "infinitive_speech", "\"went on to say that …\": an infinitive of speech with its subject",
    trigger: .verb,
    matching: [
      Example("[The envoy] went on <to say> {that 30 people were still held}."),
      Example("[She] used the visit <to announce> {that two captives had been freed}."),
      Example("[Police] returned <to report> {that nobody was hurt}."),
    ],
    passingOver: [
      Example("To say so is easy."),
      Example("There was nothing to report."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.has(site.at, .infinitive), reading.has(site.at, .cue) else { return nil }
    let group = site.group
    guard group.isInfinitive, group.tokens.lowerBound > site.tokens.lowerBound,
      site.content.opensClause(at: group.tokens.upperBound),
      let content = site.content.following(
        group.tokens.upperBound, isTelling: reading.has(site.at, .tellingCue)),
      let subject = site.phrases.sharedSubject(before: group.tokens.lowerBound)
    else { return nil }
    return site.citation(
      "infinitive_speech", source: subject.tokens, cue: group.tokens, content: [content],
      force: site.force(of: group))
  }
}
