internal import Text

/// Parts the citations of one sentence from one another: what one source says ends where the
/// next one begins to speak.
struct ClauseDivider {
  let reading: Reading

  /// The citations with their contents cut where a later citation opens a clause of its own.
  func divided(_ citations: [Citation]) -> [Citation] {
    guard citations.count > 1 else { return citations }
    return citations.compactMap { citation in
      var cut = citation
      for other in citations where other.cue.lowerBound > citation.cue.upperBound {
        if isInsideSubject(citation, of: other) {
          cut.content = cut.content.compactMap { trim($0, at: other.cue.lowerBound) }
        } else if let outer = other.content.first, outer.contains(citation.cue.lowerBound) {
          cut.content = cut.content.compactMap { trim($0, at: outer.upperBound) }
            .filter { $0.lowerBound < outer.upperBound }
          if cut.content.isEmpty { return nil }
        } else if let border = border(before: other, behind: citation) {
          cut.content = cut.content.compactMap { piece in
            isWhollyOf(other, piece, behind: border) ? nil : trim(piece, at: border)
          }
        }
      }
      return cut.content.isEmpty ? citation : cut
    }
  }

  /// "Nine died, the judge said; the mayor spoke of ten": the rest of the sentence is the mayor's.
  private func isWhollyOf(_ other: Citation, _ piece: Range<Int>, behind border: Int) -> Bool {
    piece.lowerBound > border && piece.contains(other.cue.lowerBound)
  }

  /// "a source who asked not to be named said": the first verb stands in the second one's subject.
  private func isInsideSubject(_ citation: Citation, of other: Citation) -> Bool {
    guard let source = other.source else { return false }
    if source.contains(citation.cue.lowerBound) { return true }
    guard let relative = citation.source, relative.count == 1 else { return false }
    return relative.lowerBound == source.upperBound && reading.has(relative.lowerBound, .relative)
  }

  /// Where the clause of a later citation begins, if something parts it from what stands before.
  private func border(before other: Citation, behind citation: Citation) -> Int? {
    let start = min(other.source?.lowerBound ?? other.cue.lowerBound, other.cue.lowerBound)
    let first = other.content.first?.lowerBound ?? start
    guard first >= other.cue.upperBound else { return nil }
    let isShared = start < citation.cue.upperBound || isApart(other)
    let begin = isShared || other.rule == "participle_speech" ? other.cue.lowerBound : start
    guard begin > 0 else { return nil }
    var before = begin - 1
    while before > 0, reading.isDeterminer(before) { before -= 1 }
    if reading.closesQuotation(before) { return begin }
    if reading.isComma(before) || reading.mark(before) == UInt8(ascii: ";") { return before }
    guard before > 0, reading.has(before, .conjunction, .subordinator) else { return nil }
    if reading.isComma(before - 1) { return before - 1 }
    return reading.word(before) == reading.words.but || reading.word(before) == reading.words.and
      ? before : nil
  }

  /// Whether other words than adverbs stand between source and cue: the subject is shared.
  private func isApart(_ citation: Citation) -> Bool {
    guard let source = citation.source, source.upperBound < citation.cue.lowerBound else {
      return false
    }
    return (source.upperBound..<citation.cue.lowerBound).contains { index in
      reading.has(index, .verb) && !reading.isAdverb(index)
    }
  }

  private func trim(_ range: Range<Int>, at border: Int) -> Range<Int>? {
    guard range.contains(border) else { return range }
    if let quotation = reading.quotations.holding(border),
      quotation.tokens.lowerBound >= range.lowerBound, quotation.tokens.lowerBound < border
    {
      return range
    }
    return range.lowerBound < border ? range.lowerBound..<border : nil
  }
}
