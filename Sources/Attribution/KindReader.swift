internal import ClaimModel
internal import Text

/// Tells the kind of a source from the words of its phrase.
///
/// Words that say for whom somebody speaks win over words that say only what he is: "police
/// officials" are police though "officials" alone are government, and a "spokesman for the army"
/// is military. Of two such words the head noun decides: "army doctors" are medical.
struct KindReader {
  let reading: Reading

  /// What the words tell, and whether they say for whom the source speaks.
  struct Finding: Sendable {
    var kind: SourceKind
    var isSpecific: Bool
    /// The word is a rank ("Lt"), which armies and police share.
    var isRank: Bool
  }

  /// Nil where the lexicon knows none of the words.
  func finding(in range: Range<Int>) -> Finding? {
    var best: Finding?
    var isBeforeHead = true
    var index = range.lowerBound
    while index < range.upperBound {
      if index > range.lowerBound, endsHead(index) { isBeforeHead = false }
      if isOrigin(index, in: range) { break }
      guard let (sense, width) = entry(at: index, limit: range.upperBound), let kind = sense.kind
      else {
        index += 1
        continue
      }
      if best != nil, isMedium(index, kind, range, isBeforeHead: isBeforeHead) {
        index += width
        continue
      }
      let isRank = sense.classes.contains(.title) && kind != .government && kind != .unknown
      let found = Finding(
        kind: kind, isSpecific: kind != .unknown && kind != .government, isRank: isRank)
      // "the general command of the Northern Liberation Army" is no army's.
      if best?.kind == .military, kind == .armedGroup, width > 1, !isBeforeHead { best = nil }
      // "the Northern Liberation Front General Command" is the front's.
      if best?.kind == .armedGroup, kind == .military {
        index += width
        continue
      }
      if wins(found, over: best, isBeforeHead: isBeforeHead) { best = found }
      index += width
    }
    return best
  }

  /// "the president on television", "United Nations agencies": where somebody speaks, and a word
  /// for other bodies as well.
  private func isMedium(
    _ index: Int, _ kind: SourceKind, _ range: Range<Int>, isBeforeHead: Bool
  ) -> Bool {
    guard kind == .media else { return false }
    if reading.words.agencies.contains(reading.word(index)) { return true }
    return !isBeforeHead && index > range.lowerBound
      && [reading.words.on, reading.words.in].contains(reading.word(index - 1))
  }

  /// "a report from Lomas department": where a text comes from, and not whom.
  private func isOrigin(_ index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && reading.word(index) == reading.words.from
      && reading.has(index - 1, .textNoun) && index + 1 < range.upperBound
      && reading.token(index + 1).isCapitalised && !reading.has(index + 1, .sourceNoun)
  }

  /// Whether the head noun of the phrase ends before the token.
  private func endsHead(_ index: Int) -> Bool {
    reading.isComma(index)
      || reading.has(index, .preposition, .relative, .verb)
        && !reading.has(index, .sourceNoun, .person)
  }

  private func wins(_ found: Finding, over best: Finding?, isBeforeHead: Bool) -> Bool {
    guard let best else { return true }
    if best.isRank, found.isSpecific, !found.isRank { return true }
    if found.isRank, best.isSpecific { return false }
    if isBeforeHead { return found.isSpecific || !best.isSpecific && found.kind != .unknown }
    // Behind the head only what is missing is filled in.
    return !best.isSpecific && (found.isSpecific || best.kind == .unknown && found.kind != .unknown)
  }

  /// "NYPD", "LAPD": the police department of some town.
  private func policeAcronym(at index: Int) -> (WordSense, Int)? {
    let token = reading.token(index)
    guard token.isAllCapitals, !reading.isInCapitals, (3...5).contains(token.end - token.start),
      reading.text.bytes[token.range].suffix(2) == [0x50, 0x44],
      let police = reading.words.police
    else { return nil }
    return (police, 1)
  }

  /// "Hill Country Online", "Valley Today": outlets are named so.
  private func outletName(at index: Int) -> (WordSense, Int)? {
    let token = reading.token(index)
    guard token.isCapitalised, !token.isAllCapitals, index > 0,
      reading.token(index - 1).isCapitalised, reading.words.outletNames.contains(token.word),
      let press = reading.words.press
    else { return nil }
    return (press, 1)
  }

  /// "deputy governor": what he is the deputy of tells his kind.
  private func isDeputy(_ index: Int) -> Bool {
    let next = index + 1
    return reading.word(index) == reading.words.deputy && next < reading.count
      && reading.has(next, .title)
      && reading.text.lexicon.sense(reading.word(next)).kind != nil
  }

  /// "Mr Guest", "Peter Guest": the noun of those who tell what they saw is a name here.
  private func isSurname(_ index: Int) -> Bool {
    let token = reading.token(index)
    return token.isCapitalised && !token.isAllCapitals && index > 0
      && reading.text.lexicon.sense(token.word).kind == .witness
      && reading.token(index - 1).isCapitalised && reading.token(index - 1).kind == .word
      && !reading.isDeterminer(index - 1)
  }

  /// "governor-general": the second half of a compound tells nothing of its own.
  private func isSecondHalf(_ index: Int) -> Bool {
    index > 1 && reading.token(index).isGlued && reading.isHyphen(index - 1)
      && reading.token(index - 1).isGlued && reading.has(index, .title)
  }

  /// The longest entry of the lexicon that begins at a token, and its width.
  private func entry(at index: Int, limit: Int) -> (WordSense, Int)? {
    if let named = policeAcronym(at: index) ?? outletName(at: index) { return named }
    let word = reading.word(index)
    guard word != Lexicon.unknown, !isSecondHalf(index), !isDeputy(index) else { return nil }
    guard !isSurname(index) else { return nil }
    let lexicon = reading.text.lexicon
    if let phrase = reading.sourcePhrase(at: index, before: limit) {
      return (lexicon.sense(phrase.id), phrase.words.count)
    }
    return lexicon.sense(word).kind == nil ? nil : (lexicon.sense(word), 1)
  }
}
