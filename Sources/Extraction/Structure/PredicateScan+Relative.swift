internal import Text

/// What stands between a relative pronoun and the main verb.
extension PredicateScan {
  /// "60 of whom they say have been executed", "who officials say were seized": behind the words
  /// that tell who says so; nil where none stand here.
  func behindInsertedSpeech(_ unit: Int) -> Int? {
    var next = unit
    while next < unit + 4, structure.isWord(next), clause.verb(next) == nil { next += 1 }
    guard next > unit, let speech = clause.verb(next), speech.start == next,
      speech.measure == nil, speech.classes.contains(.cue), !speech.isPassive,
      let told = clause.verb(speech.end), !told.isBare
    else { return nil }
    return speech.end
  }

  /// Behind the first verb of a relative clause and what follows it, up to the main verb.
  func endOfRelative(_ unit: Int) -> Int? {
    var next = unit + 1
    var hasVerb = isUnknownVerb(next)
    while next < structure.units.count {
      if let verb = clause.verb(next), verb.start == next {
        let isMain = hasVerb && !verb.isBare && !isJoined(next)
        let isClosed = hasVerb && structure.mark(next - 1) == .comma && !verb.isBare
        if isMain || isClosed { return next }
        hasVerb = true
        next = verb.end
        continue
      }
      if hasVerb, structure.mark(next) == .comma, let verb = clause.verb(next + 1),
        verb.measure != nil || verb.classes.contains(.suffering)
      {
        return next + 1
      }
      if structure.classes(next).contains(.subordinator) { return nil }
      if structure.mark(next) == .semicolon { return nil }
      next += 1
    }
    return nil
  }

  /// "who secured the place": a word behind the pronoun that only a verb in the past can be.
  func isUnknownVerb(_ unit: Int) -> Bool {
    guard structure.isWord(unit), structure.classes(unit).isEmpty else { return false }
    let range = structure.token(unit).range
    return range.count > 4 && structure.text.bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "d")
      && structure.text.bytes[range.upperBound - 2] | 0x20 == UInt8(ascii: "e")
  }
}
