internal import Text

/// The ways in which source, cue and content stand to one another.
extension CitationSite {
  /// A source that begins at a token, behind its cue; a pronoun counts.
  func source(from start: Int, takesApposition: Bool = true) -> Range<Int>? {
    guard start < tokens.upperBound else { return nil }
    if reading.has(start, .pronoun), !reading.isDeterminer(start) {
      return start..<start + 1
    }
    return PhraseReader(reading: reading, floor: floor, limit: tokens.upperBound)
      .phrase(startingAt: start, takesApposition: takesApposition)
  }

  /// A citation whose words stand together from `start` to `end`: what it covers stands behind
  /// them where they open the sentence, else before them or around them.
  func frame(
    _ rule: String, source: Range<Int>, cue: Range<Int>, start: Int, end: Int
  ) -> Citation? {
    let before = content.preceding(start)
    if let before, !opensClause(before: start), !isOnlyOpening(before) {
      let pieces = content.around(before: start, after: end)
      return citation(rule, source: source, cue: cue, content: pieces)
    }
    guard let after = content.following(end) else {
      return nil
    }
    return citation(rule, source: source, cue: cue, content: [after])
  }

  /// "He said that, according to …": what stands before belongs to another clause.
  private func opensClause(before start: Int) -> Bool {
    guard start > tokens.lowerBound else { return false }
    let last = reading.isComma(start - 1) ? start - 2 : start - 1
    guard last >= tokens.lowerBound else { return false }
    return reading.word(last) == words.that
      || reading.has(last, .conjunction, .subordinator, .relative)
  }

  /// "But", "Meanwhile,", "On Monday": nothing that could have been said.
  private func isOnlyOpening(_ range: Range<Int>) -> Bool {
    guard range.count < 4 else { return false }
    return range.allSatisfy { index in
      reading.isMark(index) || reading.isTime(index)
        || reading.has(index, .conjunction, .subordinator, .adverb, .preposition)
    }
  }

  func citation(
    _ rule: String, source: Range<Int>?, cue: Range<Int>, content: [Range<Int>],
    force: Citation.Force = .states
  ) -> Citation? {
    guard !content.isEmpty else { return nil }
    return Citation(
      rule: rule, sentence: sentence, source: source, cue: cue, content: content, force: force)
  }
}

extension Reading {
  /// Whether a phrase can stand for somebody who speaks: a name, a known source, a person, a text.
  func isCitable(_ range: Range<Int>) -> Bool {
    // Where a text is in capitals, "THE TRAGIC INCIDENT" is no name; "THE FNL" may be one.
    let hidesNames =
      isInCapitals && range.count > 2 && isDeterminer(range.lowerBound)
      && KindReader(reading: self).finding(in: range) == nil
    return range.contains { index in
      token(index).isCapitalised && !hidesNames || has(index, .citable)
    }
  }
}
