internal import ClaimModel
internal import Text

/// Gives figures without a noun the people that the words before them count.
///
/// "The rebels suffered 148 casualties (93 dead and 55 wounded)", "He denied that 50 pupils had
/// died. Eleven have died.", "Eighty firefighters came, and three were hurt".
struct EllipticGroups {
  let text: TokenizedText
  let functions: FunctionWordTable

  func settled(_ mentions: [Mention]) -> [Mention] {
    var settled = mentions
    for index in mentions.indices where mentions[index].noun == nil {
      guard settled[index].group == .people else { continue }
      let whole = settled[index].partOf.map { settled[$0].group }
      let group = whole.flatMap { $0 == .people ? nil : $0 } ?? group(of: index, settled)
      if let group { settled[index].group = group }
    }
    return settled
  }

  private func group(of index: Int, _ mentions: [Mention]) -> Group? {
    let mention = mentions[index]
    let before = mentions[..<index].last { known in
      known.group != .people && known.status == .asserted
        && (isWholeOfBracket(known, mention) || isAnsweredBy(known, mention)
          || isSubjectOf(known, mention))
    }
    if let before { return before.group }
    guard index > 0, isJoined(mentions[index - 1], mention), !isListEnd(index - 1, mentions) else {
      return nil
    }
    return mentions[index - 1].group
  }

  /// "3 soldiers were killed and 6 wounded", "nine rebels have died, eight more were captured".
  ///
  /// "Killing three policemen and wounding 16" leaves open who the 16 are.
  private func isJoined(_ known: Mention, _ mention: Mention) -> Bool {
    guard known.sentence == mention.sentence, known.group != .people,
      known.figure.upperBound < mention.figure.lowerBound,
      mention.figure.lowerBound - known.evidence.upperBound < 5
    else { return false }
    if isFurther(mention) { return true }
    return mention.figure.lowerBound - known.evidence.upperBound < 3
      && functions[text.tokens[mention.figure.lowerBound - 1].word] == .and
      && !isObject(known)
  }

  /// "killing three policemen": the verb stands before those whom it befalls.
  private func isObject(_ mention: Mention) -> Bool {
    let before =
      mention.evidence.lowerBound..<max(mention.figure.lowerBound, mention.evidence.lowerBound)
    return before.contains { text.lexicon.classes(text.tokens[$0].word).contains(.verb) }
  }

  /// "two soldiers and two clerks died, and four were hurt": of either.
  private func isListEnd(_ index: Int, _ mentions: [Mention]) -> Bool {
    guard index > 0 else { return false }
    let (before, last) = (mentions[index - 1], mentions[index])
    return before.sentence == last.sentence && before.measure == last.measure
      && before.group != last.group && last.partOf == nil
  }

  /// "eight more", "another 12": of the same people.
  private func isFurther(_ mention: Mention) -> Bool {
    let end = min(mention.figure.upperBound + 1, text.tokens.count)
    return (mention.figure.lowerBound..<end).contains {
      [.another, .further, .additional].contains(functions[text.tokens[$0].word])
        || text.lexicon.classes(text.tokens[$0].word).contains(.modifier)
    }
  }

  /// "148 casualties (93 dead and 55 wounded)".
  private func isWholeOfBracket(_ whole: Mention, _ part: Mention) -> Bool {
    guard whole.sentence == part.sentence, whole.figure.upperBound < part.figure.lowerBound,
      whole.measure == .casualties || whole.measure == part.measure
    else { return false }
    let between = whole.figure.upperBound..<part.figure.lowerBound
    guard let open = between.last(where: { isByte($0, UInt8(ascii: "(")) }) else { return false }
    return open - whole.figure.upperBound < 4
      && !(open..<part.figure.lowerBound).contains { isByte($0, UInt8(ascii: ")")) }
  }

  /// A sentence that opens with the bare figure goes on with what the one before it counts.
  private func isAnsweredBy(_ known: Mention, _ mention: Mention) -> Bool {
    let sentence = text.sentences[mention.sentence]
    guard known.sentence == mention.sentence - 1, known.measure == mention.measure,
      text.sentences[known.sentence].block == sentence.block
    else { return false }
    return !(sentence.tokens.lowerBound..<mention.figure.lowerBound).contains {
      text.tokens[$0].kind != .mark
    }
  }

  /// "Eighty firefighters fought the blaze, and three were treated".
  private func isSubjectOf(_ known: Mention, _ mention: Mention) -> Bool {
    let start = text.sentences[mention.sentence].tokens.lowerBound
    let joint = mention.figure.lowerBound - 1
    guard known.sentence == mention.sentence, known.measure == .present,
      known.figure.lowerBound - start < 3, joint > known.figure.upperBound
    else { return false }
    return functions[text.tokens[joint].word] == .and && isByte(joint - 1, UInt8(ascii: ","))
  }

  private func isByte(_ token: Int, _ byte: UInt8) -> Bool {
    let token = text.tokens[token]
    return token.kind == .mark && text.bytes[Int(token.start)] == byte
  }
}
