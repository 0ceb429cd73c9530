internal import Text

extension CitationRule {
  static let messageCredit = CitationRule(
    "message_credit", "a message with its author and his account behind it", trigger: .mark,
    matching: [
      Example("{Two people shot. One held.} <—> [Lakeside Police] (@LakesidePD) 13 May 2024"),
      Example("{Nine men have drowned.} <-> [Jane Doe] (@janedoe) March 3, 2023"),
      Example("{The toll stands at 12} <—> [Ministry of Health] (@health_min)"),
    ],
    passingOver: [
      Example("Nine men — two of them (both guards) — have drowned."),
      Example("The mayor (@mayor) wrote that nine men had drowned."),
    ]
  ) { site in
    let reading = site.reading
    guard reading.isDash(site.at), site.at > 0,
      let open = (site.at + 1..<min(reading.count, site.at + 8)).first(where: {
        reading.mark($0) == UInt8(ascii: "(")
      }), open > site.at + 1, open + 1 < reading.count,
      reading.mark(open + 1) == UInt8(ascii: "@")
    else { return nil }
    let source = site.at + 1..<open
    guard reading.token(source.lowerBound).isCapitalised else { return nil }
    let content = site.messageStart..<site.at
    guard content.count > 2 else { return nil }
    return site.citation(
      "message_credit", source: source, cue: site.at..<site.at + 1, content: [content])
  }
}

extension CitationSite {
  /// Where the message that ends here begins: with its paragraph, or behind the message before.
  fileprivate var messageStart: Int {
    let block = reading.text.sentences[sentence].block
    var start = tokens.lowerBound
    var number = sentence
    while number > 0, reading.text.sentences[number - 1].block == block {
      let before = reading.text.sentences[number - 1].tokens
      if before.contains(where: { reading.mark($0) == UInt8(ascii: "@") }) { break }
      start = before.lowerBound
      number -= 1
    }
    return start
  }
}
