internal import Text

extension CitationRule {
  static let sourceNote = CitationRule(
    "source_note", "\"(source: X)\" behind figures", trigger: .mark,
    matching: [
      Example("{74 people are dead} (source<:> [Prime Minister's Office])"),
      Example("{12 people are missing} (sources<:> [army and police])"),
      Example("{Nine houses burned} (source<:> [fire brigade])."),
    ],
    passingOver: [
      Example("He was the source: a guard from the north."),
      Example("The source of the river: a lake."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.mark(site.at) == UInt8(ascii: ":"), site.at > site.tokens.lowerBound + 2,
      reading.word(site.at - 1) == site.words.source
        || reading.word(site.at - 1) == site.words.sources,
      reading.mark(site.at - 2) == UInt8(ascii: "("),
      let close = (site.at..<site.tokens.upperBound).first(where: {
        reading.mark($0) == UInt8(ascii: ")")
      }), close > site.at + 1
    else { return nil }
    return site.citation(
      "source_note", source: site.at + 1..<close, cue: site.at..<site.at + 1,
      content: [site.tokens.lowerBound..<site.at - 2])
  }
}
