internal import Text

extension CitationRule {
  static let figuresFrom = CitationRule(
    "figures_from", "a clause of its own that tells where the figures before it come from",
    trigger: .verb,
    matching: [
      Example("{Six ministers were held}; that <comes from> [the finance minister]."),
      Example("{The toll is 14 dead.} The figures <were given by> [the prefect]."),
      Example("{Nine died.} This figure <was released by> [the ministry]."),
    ],
    passingOver: [
      Example("The smoke comes from the port."),
      Example("Food was given by the army. Nine people fled."),
    ]
  ) { site in
    let reading = site.reading
    guard site.words.origins.contains(reading.word(site.at)) else { return nil }
    let group = site.group
    let isComing = site.words.coming.contains(reading.word(site.at))
    let link = group.tokens.upperBound
    guard link + 1 < site.tokens.upperBound, isComing || group.isPassive,
      reading.word(link) == (isComing ? site.words.from : site.words.by),
      let start = site.figuresSubject(before: group.tokens.lowerBound),
      let source = site.source(from: link + 1), reading.isCitable(source),
      let content = site.clauseOrParagraph(before: start)
    else { return nil }
    return site.citation(
      "figures_from", source: source, cue: group.tokens.lowerBound..<link + 1, content: [content])
  }
}

extension CitationSite {
  /// Where "that", "the figures" or "this toll" begins before a verb.
  fileprivate func figuresSubject(before verb: Int) -> Int? {
    let last = verb - 1
    guard last >= tokens.lowerBound else { return nil }
    if reading.isDeterminer(last),
      reading.has(last, .pronoun, .relative) || reading.word(last) == words.that
    {
      return last
    }
    guard last > tokens.lowerBound, words.tollNouns.contains(reading.word(last)),
      reading.isDeterminer(last - 1)
    else { return nil }
    return last - 1
  }

  /// The clause that ends at a semicolon before a token, or the paragraph before the sentence.
  fileprivate func clauseOrParagraph(before start: Int) -> Range<Int>? {
    if start > tokens.lowerBound {
      guard start - 1 > tokens.lowerBound, reading.mark(start - 1) == UInt8(ascii: ";") else {
        return nil
      }
      return tokens.lowerBound..<start - 1
    }
    var first = sentence
    let sentences = reading.text.sentences
    while first > 0, sentences[first - 1].block == sentences[sentence].block { first -= 1 }
    guard first < sentence else { return nil }
    return sentences[first].tokens.lowerBound..<tokens.lowerBound
  }
}
