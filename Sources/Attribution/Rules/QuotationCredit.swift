internal import Text

extension CitationRule {
  static let quotationCredit = CitationRule(
    "quotation_credit", "a quotation with its speaker behind a dash", trigger: .mark,
    matching: [
      Example("{“We buried nine men here.”} <―> [Jane Doe]"),
      Example("{\"Twelve are missing.\"} <-> [Omar Vance]"),
      Example("{“Four of us got out!”} <—> [Mary Okoro]."),
    ],
    passingOver: [
      Example("The song “Nine Men” — a hit of its day — was played."),
      Example("“We saw nine men” — and then they fled."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.isDash(site.at), site.at > 0, site.at + 1 < site.tokens.upperBound,
      reading.closesQuotation(site.at - 1), let quotation = reading.quotations.holding(site.at - 1),
      quotation.tokens.count > 4, reading.opensBlock(quotation.tokens.lowerBound)
    else { return nil }
    var end = site.tokens.upperBound
    while end > site.at + 1, reading.isStop(end - 1) { end -= 1 }
    let source = site.at + 1..<end
    guard source.count < 6, reading.endsBlock(site.tokens.upperBound),
      source.allSatisfy({ reading.token($0).isCapitalised || reading.isMark($0) })
    else { return nil }
    return site.citation(
      "quotation_credit", source: source, cue: site.at..<site.at + 1, content: [quotation.tokens])
  }
}

extension Reading {
  /// Whether a paragraph or a line of its own begins with the token.
  func opensBlock(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return sentence(at: index).map { number in
      let sentence = text.sentences[number]
      return sentence.tokens.lowerBound == index
        && (number == 0 || text.sentences[number - 1].block != sentence.block)
    } ?? false
  }

  /// Whether a paragraph or a line of its own ends before the token.
  func endsBlock(_ index: Int) -> Bool { index >= count || opensBlock(index) }
}
