internal import ClaimModel
internal import Text

/// Tells whether a figure is denied: the denial must hit the proposition that the figure is part of.
///
/// "The army denied that 50 were killed" denies 50. "He denied that his clients are tied to the
/// arrest of eight men" denies no eight: the arrest is taken for granted.
struct DenialReader {
  let reading: Reading

  private var words: FunctionWords { reading.words }

  /// Whether one of the citations that cover the mention, the nearest first, denies it.
  func isDenied(_ mention: Mention, by covering: [Citation]) -> Bool {
    covering.contains { citation in
      citation.force == .denies && hits(mention, from: citation)
        && !covering.contains { goesOn($0, behind: citation) }
    } || isTakenBack(mention)
  }

  /// "The army dismissed the claim and said nine had died": whoever denies goes on to state.
  private func goesOn(_ statement: Citation, behind denial: Citation) -> Bool {
    statement.force == .states && statement.source == denial.source
      && statement.cue.lowerBound > denial.cue.lowerBound
  }

  // MARK: By a verb that denies

  private func hits(_ mention: Mention, from citation: Citation) -> Bool {
    let start = max(
      citation.content.first { $0.contains(mention.figure.lowerBound) }?.lowerBound
        ?? citation.cue.upperBound, citation.cue.upperBound)
    let target = min(mention.evidence.lowerBound, mention.figure.lowerBound)
    guard start < target else { return true }
    if isTakenForGranted(before: target, from: start) { return false }
    var last = target
    while last > start, reading.has(last - 1, .auxiliary) || reading.isAdverb(last - 1) {
      last -= 1
    }
    return !(start..<last).contains { index in
      opensInnerClause(index, from: start) || isForeignVerb(index, in: start..<last)
    }
  }

  /// "the arrest of eight men" behind a preposition, but not "reports of 50 deaths".
  private func isTakenForGranted(before target: Int, from start: Int) -> Bool {
    var index = target - 1
    while index > start, reading.isDeterminer(index) { index -= 1 }
    guard reading.has(index, .preposition), index > start, reading.word(index) != words.that else {
      return false
    }
    return !reading.has(index - 1, .speechOrText, .toll) && !reading.startsHedge(index)
  }

  /// "in which nine died", "after nine died", "the raid that killed nine".
  private func opensInnerClause(_ index: Int, from start: Int) -> Bool {
    let word = reading.word(index)
    if word == words.which || word == words.who || word == words.after || word == words.before {
      return true
    }
    return word == words.that && index > start && reading.isNominal(index - 1)
      && reading.isFinite(index + 1)
  }

  /// A verb between the denial and the figure that is none of harm: "is related to".
  private func isForeignVerb(_ index: Int, in range: Range<Int>) -> Bool {
    guard reading.isFinite(index), !reading.isDeterminer(index - 1),
      !reading.has(index, .transitiveHarm, .suffering, .taking)
    else { return false }
    if reading.has(index, .speechOrText, .anyCue) || reading.has(index, .presence, .assault) {
      return false
    }
    let next = index + 1
    return !reading.has(index, .auxiliary)
      || next < range.upperBound
        && !reading.has(next, .auxiliary, .transitiveHarm)
        && !reading.has(next, .suffering, .leaving)
        && !reading.has(next, .negation) && !reading.has(next, .presence, .taking)
  }

  // MARK: By other words

  private func isTakenBack(_ mention: Mention) -> Bool {
    let tokens = reading.text.sentences[mention.sentence].tokens
    return isNegatedFigure(mention, in: tokens) || isCalledWrong(mention, in: tokens)
      || isRevisedDown(mention, in: tokens) || isWronglyGiven(mention, in: tokens)
      || isLie(mention, in: tokens)
      || isCorrectedNext(mention)
  }

  /// "It is not six dead", "the toll was never 100"; "not more than 30" and "not one" are figures.
  private func isNegatedFigure(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    let index = mention.figure.lowerBound
    guard index > tokens.lowerBound, mention.quantity.low.map({ $0 > 1 }) == true,
      reading.token(index).kind == .number || reading.has(index, .number)
    else { return false }
    let before = index - 1
    return reading.has(before, .negation) || reading.word(before) == words.never
  }

  /// "it was not true that six had died", "the claim that 19 died in a raid is false".
  private func isCalledWrong(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    let figure = mention.figure.lowerBound
    let before = max(tokens.lowerBound, figure - 14)..<figure
    if before.contains(where: { saysWrong(at: $0, in: tokens) && opensClause(behind: $0, figure) })
    {
      return true
    }
    guard let noun = before.last(where: { reading.has($0, .speechOrText, .toll) || isFigure($0) }),
      !(noun..<figure).contains(where: { reading.isQuotationEdge($0) }),
      isOpenNoun(noun, figure)
    else { return false }
    return (mention.figure.upperBound..<tokens.upperBound).contains { index in
      saysWrong(at: index, in: tokens) && index > 0
        && (index - 3..<index).contains {
          reading.has($0, .be, .have)
        }
    }
  }

  /// "the figure of 60", "claims that 60", "a toll of 60": the noun is what the figure says.
  private func isOpenNoun(_ noun: Int, _ figure: Int) -> Bool {
    !(noun + 1..<figure).contains {
      reading.isFinite($0) && !reading.has($0, .auxiliary) && !reading.isHyphen($0 - 1)
    }
      && (noun + 1..<figure).contains {
        reading.word($0) == words.of || reading.word($0) == words.that
      }
  }

  private func isFigure(_ index: Int) -> Bool {
    let word = reading.word(index)
    return word == words.figure || word == words.figures
  }

  private func saysWrong(at index: Int, in tokens: Range<Int>) -> Bool {
    if reading.has(index, .wrong) { return true }
    guard reading.has(index, .negation), index + 1 < tokens.upperBound else { return false }
    let next = reading.word(index + 1)
    return next == words.true || next == words.correct || next == words.basis
      || next == words.right
  }

  /// "not true that …" before the figure.
  private func opensClause(behind index: Int, _ figure: Int) -> Bool {
    (index + 1..<min(figure, index + 4)).contains { reading.word($0) == words.that }
  }

  /// "revising the toll down from 13": a higher figure is taken back.
  private func isRevisedDown(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    let figure = mention.figure.lowerBound
    guard figure - 2 > tokens.lowerBound, reading.word(figure - 1) == words.from,
      reading.word(figure - 2) == words.down
    else { return false }
    return (tokens.lowerBound..<figure).contains { words.lowering.contains(reading.word($0)) }
  }

  /// "wrongly described four men as dead", "we were wrong to say that 400", "misstated".
  private func isWronglyGiven(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    let figure = mention.figure.lowerBound
    if tokens.contains(where: { reading.word($0) == words.misstated }) { return true }
    return (max(tokens.lowerBound, figure - 14)..<figure).contains { index in
      let word = reading.word(index)
      let isWrongly = words.wrongly.contains(word)
      let isWrongTo =
        word == words.wrong && index + 1 < figure && reading.word(index + 1) == words.to
      return
        (isWrongly && (index + 1..<min(figure, index + 3)).contains { reading.has($0, .anyCue) })
        || isWrongTo
    }
  }

  /// "The radio lies when it speaks of 90 dead" denies 90.
  private func isLie(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    let figure = mention.figure.lowerBound
    return (max(tokens.lowerBound, figure - 12)..<figure).contains { index in
      let word = reading.word(index)
      guard word == words.lies || word == words.lied else { return false }
      return (index + 1..<min(figure, index + 3)).contains { reading.word($0) == words.when }
    }
  }

  /// "A post gave the number as 40. This should have been 14."
  private func isCorrectedNext(_ mention: Mention) -> Bool {
    let next = mention.sentence + 1
    guard next < reading.text.sentences.count else { return false }
    let tokens = reading.text.sentences[next].tokens
    guard tokens.count > 4 else { return false }
    let start = tokens.lowerBound
    return reading.isDeterminer(start) || reading.has(start, .pronoun)
      ? reading.word(start + 1) == words.should && reading.has(start + 2, .have)
        && reading.has(start + 3, .be)
      : false
  }
}
