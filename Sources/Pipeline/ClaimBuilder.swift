internal import ClaimModel
internal import Hashing
internal import Setting
internal import Text

/// Makes claims of attributed mentions: offsets in code points, ids, times and places.
struct ClaimBuilder {
  let document: Document
  let text: TokenizedText
  let offsets: CodePointOffsets
  let setting: ArticleSetting

  func claims(from mentions: [Mention]) -> [Claim] {
    var claims: [Claim] = []
    var seen: [String: Int] = [:]
    for mention in mentions {
      var claim = claim(mention)
      let count = seen[claim.id, default: 0]
      seen[claim.id] = count + 1
      if count > 0 {
        claim.id = StableID.make(prefix: "c", parts: [claim.id, String(count)])
      }
      claims.append(claim)
    }
    for (index, mention) in mentions.enumerated() {
      claims[index].partOf = mention.partOf.map { claims[$0].id }
    }
    return claims
  }

  private func claim(_ mention: Mention) -> Claim {
    let sentence = text.sentences[mention.sentence]
    let words = text.string(sentence.tokens)
    return Claim(
      id: StableID.make(
        prefix: "c",
        parts: [
          document.id, mention.measure.rawValue, mention.group.rawValue, mention.quantity.text,
          words,
        ]),
      document: document.id, article: text.layout.number, start: start(mention.evidence),
      end: end(mention.evidence), sentence: words, sentenceStart: start(sentence.tokens),
      marks: [
        Claim.Mark(part: .figure, start: start(mention.figure), end: end(mention.figure))
      ],
      measure: mention.measure, group: mention.group, groupText: mention.noun.map(text.string),
      quantity: mention.quantity, status: mention.status,
      occurred: setting.occurrence(sentence: mention.sentence),
      place: setting.place(sentence: mention.sentence), reported: setting.article.published,
      background: setting.isBackground(sentence: mention.sentence), rules: mention.rules)
  }

  private func start(_ tokens: Range<Int>) -> Int {
    tokens.isEmpty ? 0 : offsets[Int(text.tokens[tokens.lowerBound].start)]
  }

  private func end(_ tokens: Range<Int>) -> Int {
    tokens.isEmpty ? 0 : offsets[Int(text.tokens[tokens.upperBound - 1].end)]
  }
}
