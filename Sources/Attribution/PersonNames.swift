internal import ClaimModel
internal import Text

/// Finds what an article tells of somebody whom it cites by a bare name: "Davis" was before
/// "Police Commissioner Kevin Davis".
struct PersonNames {
  let reading: Reading

  struct Person: Sendable {
    /// The longest form of the name, titles left out.
    var name: String
    var finding: KindReader.Finding?
  }

  /// The surname that a phrase ends with before any comma or preposition; nil where the phrase is
  /// no person's name.
  ///
  /// "Its manager, Rui Tembe" has the name behind the comma.
  func surname(of range: Range<Int>) -> Int? {
    if let first = surnameBeforeComma(of: range) { return first }
    guard let comma = range.first(where: reading.isComma), comma + 1 < range.upperBound,
      comma > range.lowerBound, reading.token(comma + 1).isCapitalised,
      reading.isPersonNoun(reading.headNoun(of: range.lowerBound..<comma))
    else { return nil }
    return surnameBeforeComma(of: comma + 1..<range.upperBound)
  }

  private func surnameBeforeComma(of range: Range<Int>) -> Int? {
    var last: Int?
    for index in range {
      if reading.isComma(index) { break }
      if reading.has(index, .preposition, .relative), range.count > 1 { break }
      if reading.token(index).kind == .word, !reading.has(index, .possessive) { last = index }
    }
    guard let last, reading.token(last).isCapitalised, isNamePart(last) else { return nil }
    return last
  }

  private func isNamePart(_ index: Int) -> Bool {
    reading.token(index).kind == .word && reading.token(index).isCapitalised
      && !reading.has(index, .impersonal)
      && !reading.isDeterminer(index)
  }

  /// Reads every place of the article that has the name; of two people with one surname only the
  /// places of the one meant.
  func person(named surname: Int) -> Person {
    let bytes = reading.text.bytes[reading.token(surname).range]
    let own = fullName(endingAt: surname)
    var person = Person(name: reading.text.string(own), finding: nil)
    var longest = person.name.utf8.count
    for index in 0..<reading.count {
      let token = reading.token(index)
      guard token.isCapitalised, token.end - token.start == Int32(bytes.count),
        matches(token, bytes), isNamePart(index)
      else { continue }
      let name = run(endingAt: index)
      guard mayBeOne(name, own) else { continue }
      let text = reading.text.string(name)
      if text.utf8.count > longest, name.count < 6 {
        longest = text.utf8.count
        person.name = text
      }
      if person.finding?.isSpecific != true || person.finding?.isRank == true,
        let found = description(of: name)
      {
        if person.finding == nil || found.isSpecific { person.finding = found }
      }
    }
    return person
  }

  /// The name as it stands or, of a bare surname, as it stood last with a given name.
  func fullName(endingAt surname: Int) -> Range<Int> {
    let own = run(endingAt: surname)
    guard own.count == 1 else { return own }
    let bytes = reading.text.bytes[reading.token(surname).range]
    for index in (0..<surname).reversed() {
      let token = reading.token(index)
      guard token.isCapitalised, token.end - token.start == Int32(bytes.count),
        matches(token, bytes), isNamePart(index)
      else { continue }
      let before = run(endingAt: index)
      if before.count > 1 { return before }
    }
    return own
  }

  /// Whether two names with one surname can be one person's.
  ///
  /// For example "Ahmed Sharif Chaudhry" and "Sharif Chaudhry" or "Chaudhry", not "Talal Chaudhry".
  private func mayBeOne(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count > 1, second.count > 1 else { return true }
    return first.dropLast().contains { one in
      second.dropLast().contains { other in
        let long = reading.text.lowercased(one)
        let short = reading.text.lowercased(other)
        let isInitial = min(long.utf8.count, short.utf8.count) == 1
        return long == short || isInitial && long.first == short.first
      }
    }
  }

  private func matches(_ token: Token, _ bytes: ArraySlice<UInt8>) -> Bool {
    for (offset, byte) in bytes.enumerated()
    where asciiLowercased(reading.text.bytes[Int(token.start) + offset]) != asciiLowercased(byte) {
      return false
    }
    return true
  }

  /// The capitalised words that lead up to a surname: "Ahmed Sharif Chaudhry".
  private func run(endingAt last: Int) -> Range<Int> {
    var start = last
    let floor = sentence(of: last).lowerBound
    while start > floor {
      let previous = start - 1
      if reading.isInnerMark(previous), reading.mark(previous) != UInt8(ascii: "'"),
        previous > floor, isNamePart(previous - 1)
      {
        start = previous - 1
      } else if isNamePart(previous), !reading.has(previous, .sentenceOpener, .verb) {
        start = previous
      } else {
        break
      }
    }
    return start..<last + 1
  }

  /// What stands around a name and tells who he is: title before it, apposition behind it,
  /// "the manager, Rui Tembe".
  private func description(of name: Range<Int>) -> KindReader.Finding? {
    let sentence = sentence(of: name.lowerBound)
    let phrases = PhraseReader(
      reading: reading, floor: sentence.lowerBound, limit: sentence.upperBound)
    let kinds = KindReader(reading: reading)
    var start = name.lowerBound
    while start > sentence.lowerBound,
      reading.isNominal(start - 1, before: start), !reading.isComma(start - 1),
      !isUnknownVerb(start - 1)
    {
      start -= 1
    }
    let end = phrases.appositionEnd(from: name.upperBound)
    if let found = kinds.finding(in: start..<end) { return found }
    // "To fight the militants, Chaudhry said": several are no one's description.
    guard name.lowerBound - 1 > sentence.lowerBound, reading.isComma(name.lowerBound - 1),
      let before = phrases.phrase(endingAt: name.lowerBound - 1),
      !reading.isPluralHead(reading.headNoun(of: before))
    else { return nil }
    return kinds.finding(in: before)
  }

  /// "officers located Jane Doe": a word in "ed" behind a noun for people is most likely a verb.
  private func isUnknownVerb(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard index > 0, token.word == Lexicon.unknown, !token.isCapitalised,
      token.end - token.start > 3, reading.has(index - 1, .person, .sourceNoun, .pronoun)
    else { return false }
    return reading.endsInEd(index)
  }

  func sentence(of token: Int) -> Range<Int> {
    reading.sentence(at: token).map { reading.text.sentences[$0].tokens } ?? 0..<reading.count
  }
}
