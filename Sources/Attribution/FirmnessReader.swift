internal import ClaimModel
internal import Text

/// Tells how firmly a mention is made once it is known who is cited for it: what a source fears is
/// feared, what it threatens to do is threatened.
struct FirmnessReader {
  let reading: Reading

  private var words: FunctionWords { reading.words }

  /// The status of a mention; `covering` are the citations for it, the nearest first.
  func status(of mention: Mention, covering: [Citation], isDenied: Bool) -> Status {
    if isDenied { return .denied }
    guard mention.quantity.high != 0, mention.status != .denied else { return mention.status }
    let tokens = reading.text.sentences[mention.sentence].tokens
    if let nearest = covering.first, threatens(nearest) { return .threatened }
    if let nearest = covering.first, nearest.cue.contains(where: isFear), !isThreat(mention, tokens)
    {
      return .feared
    }
    if isOwnFear(mention, tokens) || isPresumed(mention) { return .feared }
    if mention.status == .feared, let nearest = covering.first, isOpinion(nearest) {
      return .asserted
    }
    if mention.status == .hypothetical, isClaimedDeed(mention, tokens) { return .asserted }
    return mention.status
  }

  private func threatens(_ citation: Citation) -> Bool {
    let next = citation.cue.upperBound
    return next < reading.count && reading.word(next) == words.to
      && citation.cue.contains { words.threatening.contains(reading.word($0)) }
  }

  /// "she thought that it was a hundred" is her figure; "are thought to be dead" a fear.
  private func isOpinion(_ citation: Citation) -> Bool {
    citation.rule == "subject_speech"
      && citation.cue.contains { words.thinking.contains(reading.word($0)) }
  }

  private func isFear(_ index: Int) -> Bool { words.fearing.contains(reading.word(index)) }

  /// "fears that they will be killed unless": a threat by somebody else.
  private func isThreat(_ mention: Mention, _ tokens: Range<Int>) -> Bool {
    mention.status == .threatened
      && tokens.contains { words.threatening.contains(reading.word($0)) }
  }

  /// "I am afraid that we shall have ten dead", in whosever mouth.
  private func isOwnFear(_ mention: Mention, _ tokens: Range<Int>) -> Bool {
    let figure = mention.figure.lowerBound
    let range = max(tokens.lowerBound, figure - 16)..<figure
    return range.contains { index in
      guard isFear(index), index + 1 < figure,
        reading.word(index + 1) == words.that || reading.isPronoun(index + 1)
      else { return false }
      return (max(range.lowerBound, index - 3)..<index).contains {
        reading.word($0) == words.I || reading.word($0) == words.we
      }
    }
  }

  /// "It presumably killed a woman": nobody is sure.
  private func isPresumed(_ mention: Mention) -> Bool {
    let start = mention.evidence.lowerBound
    return (max(0, start - 1)..<mention.evidence.upperBound).contains {
      words.presumably.contains(reading.word($0)) && !opensAside($0)
    }
  }

  /// "a man, possibly a teenager, died": what is not sure is who he is.
  private func opensAside(_ index: Int) -> Bool {
    guard index > 0, index + 1 < reading.count else { return false }
    return (reading.isComma(index - 1) || reading.isDash(index - 1))
      && reading.isDeterminer(index + 1)
  }

  /// "claiming to hold three men", "said to have killed", "I can see five bodies": the deed is done, as they say.
  private func isClaimedDeed(_ mention: Mention, _ tokens: Range<Int>) -> Bool {
    let start = mention.evidence.lowerBound
    return (max(tokens.lowerBound, start - 3)..<start + 1).contains { index in
      index + 1 < tokens.upperBound
        && (words.claiming.contains(reading.word(index))
          && reading.word(index + 1) == words.to
          || words.can.contains(reading.word(index))
            && words.seeing.contains(reading.word(index + 1)))
    }
  }
}
