internal import Text

extension CitationRule {
  static let openingSpeech = CitationRule(
    "opening_speech", "the verb opens the sentence, then who says it, then the quotation",
    trigger: .verb,
    matching: [
      Example("<Said> [Omar Vance, a doctor]: {\"We counted nine bodies.\"}"),
      Example("<Said> [Jane Doe, who grew up there], {\"Nine of us are left.\"}"),
      Example("<Added> [the mayor]: {\"Four more have died.\"}"),
    ],
    passingOver: [
      Example("Said Khan had nine brothers."),
      Example("Added Monday, the list holds nine names."),
    ]
  ) { site in
    let reading = site.reading
    let next = site.at + 1
    guard reading.has(site.at, .cue), reading.has(site.at, .past), site.at == site.floor,
      next < site.tokens.upperBound, !reading.isTime(next), let source = site.source(from: next),
      reading.isCitable(source)
    else { return nil }
    let end = source.upperBound
    guard end + 1 < site.tokens.upperBound,
      reading.isComma(end) || reading.mark(end) == UInt8(ascii: ":"),
      reading.opensQuotation(end + 1), let content = site.content.following(end)
    else { return nil }
    return site.citation(
      "opening_speech", source: source, cue: site.at..<next, content: [content])
  }
}
