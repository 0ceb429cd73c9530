internal import Text

/// The place that a rule looks at: a token in its sentence.
struct CitationSite {
  let reading: Reading
  let sentence: Int
  /// The tokens of the sentence.
  let tokens: Range<Int>
  /// The token that the rule looks at.
  let at: Int
  let kind: ArticleLayout.Block.Kind

  var words: FunctionWords { reading.words }

  /// Phrases before the token, back to the start of the sentence or of its quotation.
  var phrases: PhraseReader {
    PhraseReader(reading: reading, floor: floor, limit: tokens.upperBound)
  }

  /// The first token that belongs to the same level of quotation as the token itself.
  var floor: Int {
    guard let quotation = reading.quotations.holding(at) else { return tokens.lowerBound }
    return max(tokens.lowerBound, quotation.tokens.lowerBound + 1)
  }

  var content: ContentReader { ContentReader(site: self) }

  var group: VerbGroup {
    reading.verbGroup(at: at, floor: floor, limit: tokens.upperBound)
  }

  /// Whether a token is the last of its sentence but for marks.
  func isEnd(_ index: Int) -> Bool {
    var cursor = index
    while cursor < tokens.upperBound {
      if !reading.isStop(cursor) && !reading.isQuoteMark(cursor)
        && reading.mark(cursor) != UInt8(ascii: ")")
      {
        return false
      }
      cursor += 1
    }
    return true
  }

  /// Whether what stands before the token is the end of something said: a comma, a closing
  /// quotation mark, a dash.
  func endsContent(before index: Int) -> Bool {
    guard index > tokens.lowerBound else { return false }
    let last = index - 1
    return reading.isComma(last) || reading.closesQuotation(last) || reading.isDash(last)
  }

  /// Whether the verb's complement is one that makes it cite.
  func isCiting(_ group: VerbGroup, subject: Range<Int>? = nil) -> Bool {
    let classes = reading.classes(group.head)
    let opening = group.tokens.upperBound
    if opening < tokens.upperBound, takesLives(from: opening) { return false }
    if let subject, takesDeaths(group, of: subject) { return false }
    // "the raid saw four men flee": what is no person sees nothing.
    if let subject, words.witnessing.contains(reading.word(group.head)), !canSee(subject) {
      return false
    }
    // "was arguing with a guard"
    if opening < tokens.upperBound, reading.word(opening) == words.with,
      !reading.has(group.head, .past)
    {
      return false
    }
    if classes.contains(.cue) { return true }
    if let subject, classes.contains(.clauseCue),
      subject.contains(where: { reading.has($0, .textNoun) })
    {
      return true
    }
    let next = group.tokens.upperBound
    guard next < tokens.upperBound else { return false }
    if words.fearing.contains(reading.word(group.head)), isFigureAhead(next) { return true }
    let object = content.adjunctEnd(from: next)
    if classes.contains(.clauseCue), object < tokens.upperBound, reading.word(object) == words.of {
      return true
    }
    if classes.contains(.aimCue), reading.word(next) == words.to { return true }
    // "Officers found nine men shot": who finds people says nothing.
    if words.finding.contains(reading.word(group.head)), reading.word(object) != words.that {
      return false
    }
    if classes.contains(.clauseCue),
      content.opensClause(at: next) || endsContent(before: group.tokens.lowerBound)
    {
      return true
    }
    return classes.contains(.stanceCue) && !isEnd(next) && !reading.isMark(next) && !isModal(group)
  }

  private func canSee(_ subject: Range<Int>) -> Bool {
    let head = reading.headNoun(of: subject)
    return reading.has(head, .person, .title, .pronoun, .relative) || reading.has(head, .sourceNoun)
      || PersonNames(reading: reading).surname(of: subject) != nil
  }

  /// Whether a figure is what is feared: "feared a toll of at least 15".
  func isFigureAhead(_ start: Int) -> Bool {
    (start..<min(tokens.upperBound, start + 7)).contains {
      reading.token($0).kind == .number || reading.has($0, .number)
    }
  }

  /// "claimed 12 lives": what a disaster does and nobody says; not "said 12 had lost their lives".
  private func takesLives(from start: Int) -> Bool {
    for index in start..<min(tokens.upperBound, start + 6) {
      if reading.word(index) == words.lives || reading.word(index) == words.life {
        return index + 1 == tokens.upperBound || !reading.isFinite(index + 1)
      }
      if reading.has(index, .verb, .auxiliary), !reading.isAdverb(index) { return false }
    }
    return false
  }

  /// "the war has claimed more than 120 deaths": of something that cannot speak.
  private func takesDeaths(_ group: VerbGroup, of subject: Range<Int>) -> Bool {
    guard words.claiming.contains(reading.word(group.head)),
      reading.word(group.head) != words.said
    else { return false }
    let head = subject.first { reading.has($0, .preposition) } ?? subject.upperBound
    let speaks = (subject.lowerBound..<head).contains {
      reading.has($0, .citable)
        || reading.token($0).isCapitalised && !reading.token($0).isAllCapitals
          && !reading.isDeterminer($0)
    }
    return !speaks
      && (group.tokens.upperBound..<min(tokens.upperBound, group.tokens.upperBound + 6)).contains {
        reading.word($0) == words.deaths
      }
  }

  /// "can support", "would oppose": nobody takes a stand.
  private func isModal(_ group: VerbGroup) -> Bool {
    group.tokens.contains { reading.has($0, .modal) }
  }

  /// "rejected the claim that", "dismissed as false a report": not merely "rejected the offer".
  private func namesSpeech(behind group: VerbGroup) -> Bool {
    let end = min(tokens.upperBound, group.tokens.upperBound + 8)
    return (group.tokens.upperBound..<max(end, group.tokens.upperBound)).contains {
      reading.has($0, .speechOrText)
    }
  }

  func force(of group: VerbGroup) -> Citation.Force {
    let classes = reading.classes(group.head)
    if classes.contains(.denialCue) {
      return classes.contains(.cue) || namesSpeech(behind: group) ? .denies : .judges
    }
    if group.isNegated { return .judges }
    // "claimed responsibility for the raid, in which nine died"
    let object = group.tokens.upperBound
    if object < tokens.upperBound, reading.word(object) == words.responsibility { return .judges }
    if classes.contains(.stanceCue) {
      let next = group.tokens.upperBound
      let states = classes.contains(.clauseCue) && next < tokens.upperBound
      return states && content.opensClause(at: next) ? .states : .judges
    }
    return classes.isDisjoint(with: .stating) ? .judges : .states
  }
}
