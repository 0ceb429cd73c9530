/// Finds the ends of sentences in the tokens of one block.
struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]
  let lexicon: Lexicon

  /// Gives the sentences of a block, in order, without gaps.
  func forEachSentence(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if isEnd(index, in: range) {
        var next = index + 1
        while next < range.upperBound, isCloser(next) { next += 1 }
        body(start..<next)
        start = next
        index = next
      } else {
        index += 1
      }
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }

  private func isEnd(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.kind == .word { return endsAfterInitials(index, in: range) }
    guard token.kind == .mark else { return false }
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"):
      return beginsSentence(after: index, in: range)
    case UInt8(ascii: "."):
      return !isAbbreviation(before: index, in: range) && beginsSentence(after: index, in: range)
    default:
      return false
    }
  }

  /// Whether initials end the sentence: they do where a word that opens sentences follows.
  ///
  /// For example "… in the U.S. The army".
  private func endsAfterInitials(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard bytes[Int(token.end) - 1] == UInt8(ascii: "."), index + 1 < range.upperBound else {
      return false
    }
    let next = tokens[index + 1]
    return next.isCapitalised && !next.isAllCapitals
      && lexicon.classes(next.word).contains(.sentenceOpener)
  }

  private func isAbbreviation(before index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let previous = tokens[index - 1]
    guard previous.kind == .word, tokens[index].isGlued else { return false }
    if previous.end - previous.start == 1 { return previous.isCapitalised }
    return lexicon.classes(previous.word).contains(.abbreviation) && previous.isCapitalised
      && index + 1 < range.upperBound
  }

  /// Whether what follows the mark, closing quotation marks passed over, can open a sentence.
  private func beginsSentence(after index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, isCloser(next) { next += 1 }
    guard next < range.upperBound else { return true }
    let token = tokens[next]
    if token.isGlued { return isGluedSentence(next, after: index) }
    switch token.kind {
    case .word: return token.isCapitalised
    case .number: return true
    case .mark: return true
    }
  }

  /// Scraped text drops the space between sentences: "… were hurt.Police said …".
  private func isGluedSentence(_ next: Int, after index: Int) -> Bool {
    let word = tokens[next]
    guard word.isCapitalised, index > 0 else { return false }
    let previous = tokens[index - 1]
    if word.end - word.start == 1 {
      // "… at the station.A man …", but not "U.S.A".
      return previous.kind == .word && !previous.isCapitalised && next + 1 < tokens.count
        && !tokens[next + 1].isGlued && !tokens[next + 1].isCapitalised
    }
    if previous.kind == .word, !previous.isCapitalised { return previous.end - previous.start > 2 }
    // "… on the West Side.The boy …", "… in May 2017.The boy …", but not "Yahoo.Com".
    guard !word.isAllCapitals, previous.end - previous.start > (previous.kind == .word ? 2 : 1),
      !previous.isAllCapitals
    else { return false }
    return lexicon.classes(word.word).contains(.sentenceOpener)
  }

  /// A closing quotation mark or bracket that stands directly behind the mark.
  private func isCloser(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark, tokens[index].isGlued else { return false }
    let start = Int(tokens[index].start)
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // "… had him surrounded."He could …": the mark opens what follows.
      let next = index + 1
      return !(next < tokens.count && tokens[next].isGlued && tokens[next].isCapitalised)
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      return true
    case 0xE2:
      return bytes[start + 1] == 0x80 && (bytes[start + 2] == 0x9D || bytes[start + 2] == 0x99)
    case 0xC2:
      return bytes[start + 1] == 0xBB
    default:
      return false
    }
  }
}
