internal import ClaimModel
internal import Text

/// Settles what a figure for people shot counts, once it is told that some of them died.
///
/// "Two men were shot. One died": a figure that includes the dead counts casualties, not injured.
struct ShotVictims {
  let text: TokenizedText
  let functions: FunctionWordTable

  /// The mentions, with those measured anew of whom a part is told dead.
  func settled(_ mentions: [Mention]) -> [Mention] {
    let shot = mentions.indices.filter { isShot(mentions[$0]) }
    guard !shot.isEmpty else { return mentions }
    let sums = sumsOfDeadAndHurt(mentions)
    var settled = mentions
    for index in shot
    where hasDead(index, mentions) || isOneOfDead(index, mentions) || isSum(mentions[index], sums) {
      settled[index].measure = .casualties
    }
    return settled
  }

  private func isShot(_ mention: Mention) -> Bool {
    guard mention.measure == .injured, (mention.quantity.low ?? 0) > 1 else { return false }
    return mention.evidence.contains {
      [.shot, .shoot, .shooting, .gunshot, .gunfire, .stabbed].contains(word($0))
    }
  }

  private func word(_ token: Int) -> FunctionWord? {
    text.tokens.indices.contains(token) ? functions[text.tokens[token].word] : nil
  }

  // MARK: Told behind

  /// Whether one of the next mentions tells that one of them died, in this sentence or the next.
  private func hasDead(_ index: Int, _ mentions: [Mention]) -> Bool {
    let whole = mentions[index]
    return mentions[(index + 1)...].prefix(4).contains { part in
      part.measure == .killed && part.status == .asserted && part.sentence - whole.sentence <= 1
        && (part.quantity.low ?? 0) > 0 && (part.quantity.low ?? 0) < (whole.quantity.low ?? 0)
        && (part.noun == nil || isOneOfThem(part, whole))
    }
  }

  /// "One victim has died", "a woman died": with a noun of its own it needs a word for dying, as
  /// "a woman was killed" may tell of another place.
  private func isOneOfThem(_ part: Mention, _ whole: Mention) -> Bool {
    guard whole.group == .people || whole.group == part.group,
      word(part.figure.lowerBound) != .another
    else { return false }
    // "Three people were killed", right behind: of those five people.
    if part.sentence == whole.sentence + 1, part.quantity.low != 1, part.group == whole.group,
      !part.evidence.contains(where: { [.other, .others].contains(word($0)) })
    {
      return true
    }
    guard
      part.evidence.contains(where: {
        [.died, .dies, .dying, .dead, .fatality, .fatalities].contains(word($0))
      })
    else { return false }
    if part.sentence == whole.sentence { return true }
    let isOfVictims = part.noun.map { [.victim, .victims].contains(word($0.upperBound - 1)) }
    return part.quantity.low == 1 || isOfVictims == true
  }

  // MARK: Told around

  /// "A boy, one of three people shot, has died".
  private func isOneOfDead(_ index: Int, _ mentions: [Mention]) -> Bool {
    let whole = mentions[index]
    guard word(whole.figure.lowerBound - 1) == .of else { return false }
    return mentions.contains { part in
      part.measure == .killed && part.sentence == whole.sentence && part.status == .asserted
        && part.figure.upperBound <= whole.figure.lowerBound
        && part.evidence.upperBound > whole.figure.upperBound
    }
  }

  // MARK: Told elsewhere

  /// The dead and the hurt of one sentence added up.
  private struct Sum {
    let sentence: Int
    let value: Int
  }

  /// "Six people were shot" under the headline "Girl dead, 5 injured", or close to such a sentence.
  private func isSum(_ mention: Mention, _ sums: [Sum]) -> Bool {
    guard let low = mention.quantity.low, low == mention.quantity.high else { return false }
    return sums.contains {
      let isHead = $0.sentence < 2 || text.sentences[$0.sentence].kind == .headline
      return $0.value == low && (isHead || abs($0.sentence - mention.sentence) <= 2)
    }
  }

  /// Of each sentence that gives the dead and the hurt side by side: "1 dead, 5 injured".
  private func sumsOfDeadAndHurt(_ mentions: [Mention]) -> [Sum] {
    var sums: [Sum] = []
    for (first, second) in zip(mentions, mentions.dropFirst())
    where first.sentence == second.sentence && first.status == second.status {
      guard Set([first.measure, second.measure]) == [.killed, .injured],
        first.partOf == nil, second.partOf == nil,
        let one = first.quantity.low, let other = second.quantity.low, one > 0, other > 0
      else { continue }
      sums.append(Sum(sentence: first.sentence, value: one + other))
    }
    return sums + mentions.compactMap(sumWithOneUncounted)
  }

  /// "Girl dead, 5 others injured": a headline does not count a single one.
  private func sumWithOneUncounted(_ others: Mention) -> Sum? {
    let sentence = text.sentences[others.sentence]
    guard others.measure == .injured, let low = others.quantity.low, low == others.quantity.high,
      others.sentence < 2 || sentence.kind == .headline,
      (others.figure.upperBound..<others.evidence.upperBound).contains(where: {
        word($0) == .others
      })
    else { return nil }
    let before = sentence.tokens.lowerBound..<others.figure.lowerBound
    let isOneDead = before.contains { [.dead, .dies, .died].contains(word($0)) }
    let hasFigure = before.contains {
      text.tokens[$0].kind == .number && !text.tokens[$0].isGlued
        && text.lexicon.classes(text.tokens[min($0 + 1, text.tokens.count - 1)].word)
          .isOne(of: [.person, .state])
    }
    return isOneDead && !hasFigure ? Sum(sentence: others.sentence, value: low + 1) : nil
  }
}
