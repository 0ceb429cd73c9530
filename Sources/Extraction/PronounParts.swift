internal import ClaimModel
internal import Text

/// Tells of whom "two of them" are two: the nearest plural noun before, in this sentence or the
/// one before it.
///
/// "They cornered the soldiers and took several of them prisoner" counts soldiers; "they chased
/// five boats, but two of them escaped" counts nobody.
struct PronounParts {
  let text: TokenizedText
  let functions: FunctionWordTable

  private enum Antecedent {
    case people(Group)
    case things
  }

  func settled(_ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: isPart) else { return mentions }
    var dropped: [Bool] = []
    var settled = mentions
    for index in mentions.indices {
      var isOfThings = false
      if isPart(mentions[index]), mentions[index].partOf == nil {
        switch antecedent(of: mentions[index]) {
        case .people(let group):
          if mentions[index].group == .people { settled[index].group = group }
        case .things: isOfThings = true
        case nil: break
        }
      }
      dropped.append(isOfThings)
    }
    return renumbered(settled, without: dropped)
  }

  /// "two of them" without a noun behind.
  private func isPart(_ mention: Mention) -> Bool {
    let of = mention.figure.upperBound
    return mention.noun == nil && of + 1 < text.tokens.count
      && functions[text.tokens[of].word] == .of && functions[text.tokens[of + 1].word] == .them
  }

  /// Whoever does it is not among them: "guards killed three of them".
  private func antecedent(of mention: Mention) -> Antecedent? {
    let first = text.sentences[max(0, mention.sentence - 1)]
    let isNear = first.block == text.sentences[mention.sentence].block
    let canBeThings = [.freed, .captured, .missing, .present].contains(mention.measure)
    let start =
      isNear ? first.tokens.lowerBound : text.sentences[mention.sentence].tokens.lowerBound
    for index in (start..<mention.figure.lowerBound).reversed() {
      let classes = text.lexicon.classes(text.tokens[index].word)
      if index == mention.evidence.lowerBound - 1, index < mention.figure.lowerBound - 1 {
        continue
      }
      if classes.contains(.person), classes.isOne(of: [.plural, .collective]) {
        // "brothers and sisters", "soldiers and clerks": either.
        let isJoined = index > start && functions[text.tokens[index - 1].word] == .and
        let group = text.lexicon.sense(text.tokens[index].word).group
        return .people(isJoined ? .people : group ?? .people)
      }
      // Boats escape and are missing; attacks do not.
      if canBeThings, classes.contains(.otherUnit), endsInS(index),
        classes.isDisjoint(with: [.timeUnit, .act, .verb, .assault])
      {
        return .things
      }
    }
    return nil
  }

  private func endsInS(_ token: Int) -> Bool {
    text.bytes[Int(text.tokens[token].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// The mentions that stay, each with the number of its whole.
  private func renumbered(_ mentions: [Mention], without dropped: [Bool]) -> [Mention] {
    guard dropped.contains(true) else { return mentions }
    var numbers: [Int?] = []
    var kept: [Mention] = []
    for (mention, isDropped) in zip(mentions, dropped) {
      numbers.append(isDropped ? nil : kept.count)
      if !isDropped { kept.append(mention) }
    }
    for index in kept.indices {
      kept[index].partOf = kept[index].partOf.flatMap { numbers[$0] }
    }
    return kept
  }
}
