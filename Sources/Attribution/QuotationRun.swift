internal import Text

/// Lets an unbroken run of somebody's words hold over into the sentences and paragraphs behind.
///
///     "We found nine bodies," the doctor said. "Four were children."
struct QuotationRun {
  let reading: Reading

  private var text: TokenizedText { reading.text }

  func extended(_ citations: [Citation]) -> [Citation] {
    var result = citations
    for index in result.indices { extend(&result[index], among: citations) }
    return result
  }

  private func extend(_ citation: inout Citation, among citations: [Citation]) {
    guard let last = citation.content.last else { return }
    let block = text.sentences[citation.sentence].block
    let isQuoted =
      citation.content.contains { reading.opensQuotation($0.lowerBound) }
      || reading.quotations.index(holding: last.upperBound - 1) != nil
    guard isQuoted else { return }
    var next = max(text.sentences[citation.sentence].tokens.upperBound, last.upperBound)
    var currentBlock = block
    if let open = reading.quotations.holding(max(last.lowerBound, last.upperBound - 1)),
      open.tokens.upperBound > last.upperBound
    {
      citation.content[citation.content.count - 1] = last.lowerBound..<open.tokens.upperBound
      next = max(next, open.tokens.upperBound)
    }
    while next < reading.count, let quotation = reading.quotations.holding(next),
      quotation.tokens.lowerBound == next, let sentence = reading.sentence(at: next)
    {
      let isSameBlock = text.sentences[sentence].block == currentBlock
      guard isSameBlock || continuesAcross(next) || isParagraph(quotation),
        !hasOwnCitation(sentence, quotation, citations)
      else { return }
      citation.content.append(quotation.tokens)
      currentBlock = text.sentences[sentence].block
      next = quotation.tokens.upperBound
      guard isWholeSentence(next) else { return }
    }
  }

  /// A paragraph that opens with a mark goes on with a quotation that the one before left open.
  private func continuesAcross(_ start: Int) -> Bool {
    guard start > 0, let previous = reading.quotations.holding(start - 1) else { return false }
    return !previous.isClosed
  }

  /// A paragraph that is nothing but a quotation, behind one that ends with a quotation.
  private func isParagraph(_ quotation: Quotations.Quotation) -> Bool {
    let start = quotation.tokens.lowerBound
    return start > 0 && reading.closesQuotation(start - 1) && reading.opensBlock(start)
      && reading.endsBlock(quotation.tokens.upperBound)
  }

  private func isWholeSentence(_ end: Int) -> Bool {
    end >= reading.count
      || reading.sentence(at: end).map { text.sentences[$0].tokens.lowerBound == end } == true
  }

  private func hasOwnCitation(
    _ sentence: Int, _ quotation: Quotations.Quotation, _ citations: [Citation]
  ) -> Bool {
    citations.contains { other in
      // "DOE: Nine died.": the label of a transcript stands inside the mark.
      if other.rule == CitationRule.colonSpeaker.identifier,
        other.source?.lowerBound == quotation.tokens.lowerBound + 1
      {
        return true
      }
      guard !quotation.tokens.contains(other.cue.lowerBound) else { return false }
      return other.content.contains { $0.overlaps(quotation.tokens) }
        || other.sentence == sentence
    }
  }
}
