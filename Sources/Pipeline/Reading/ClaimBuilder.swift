internal import Attribution
internal import ClaimModel
internal import Setting
internal import Text

/// Makes claims of attributed mentions: offsets in code points, ids, times and places.
struct ClaimBuilder {
  let document: Document
  let text: TokenizedText
  let setting: ArticleSetting
  private let places: TokenPlaces

  init(
    document: Document, text: TokenizedText, offsets: CodePointOffsets, setting: ArticleSetting
  ) {
    self.document = document
    self.text = text
    self.setting = setting
    places = TokenPlaces(text: text, offsets: offsets)
  }

  /// One claim for each mention, in their order.
  func claims(
    from mentions: [AttributedMention], _ identities: inout ClaimIdentities
  ) -> [Claim] {
    var claims = mentions.map { claim($0, &identities) }
    for (index, mention) in mentions.enumerated() {
      claims[index].partOf = mention.mention.partOf.map { claims[$0].id }
    }
    return claims
  }

  private func claim(
    _ attributed: AttributedMention, _ identities: inout ClaimIdentities
  ) -> Claim {
    let mention = attributed.mention
    let sentence = text.sentences[mention.sentence]
    let words = text.string(sentence.tokens)
    return Claim(
      id: identities.id(of: mention, in: document, sentence: words), document: document.id,
      article: text.layout.number,
      start: places.start(mention.evidence), end: places.end(mention.evidence), sentence: words,
      sentenceStart: places.start(sentence.tokens), marks: marks(attributed),
      measure: mention.measure, group: AttributedReading.group(of: attributed),
      groupText: mention.noun.map(text.string),
      quantity: mention.quantity, status: AttributedReading.status(of: attributed),
      sources: attributed.sources,
      occurred: setting.occurrence(sentence: mention.sentence),
      place: setting.place(sentence: mention.sentence), reported: setting.article.published,
      background: setting.isBackground(
        sentence: mention.sentence, token: mention.evidence.lowerBound),
      rules: mention.rules + attributed.evidence.map(\.rule))
  }

  private func marks(_ attributed: AttributedMention) -> [Claim.Mark] {
    var marks = [mark(.figure, attributed.mention.figure)]
    for evidence in attributed.evidence {
      if let source = evidence.sourceTokens { marks.append(mark(.source, source)) }
      if let cue = evidence.cueTokens { marks.append(mark(.cue, cue)) }
    }
    return marks
  }

  private func mark(_ part: Claim.Mark.Part, _ tokens: Range<Int>) -> Claim.Mark {
    Claim.Mark(part: part, start: places.start(tokens), end: places.end(tokens))
  }
}
