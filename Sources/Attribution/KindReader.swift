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
      guard let (sense, width) = entry(at: index, limit: range.upperBound), let kind = sense.kind
      else {
        index += 1
        continue
      }
      let isRank = sense.classes.contains(.title) && kind != .government && kind != .unknown
      let found = Finding(
        kind: kind, isSpecific: kind != .unknown && kind != .government, isRank: isRank)
      // "the general command of the Northern Liberation Army" is no army's.
      if best?.kind == .military, kind == .armedGroup, width > 1, !isBeforeHead { best = nil }
      if wins(found, over: best, isBeforeHead: isBeforeHead) { best = found }
      index += width
    }
    return best
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

  /// The longest entry of the lexicon that begins at a token, and its width.
  private func entry(at index: Int, limit: Int) -> (WordSense, Int)? {
    let word = reading.word(index)
    guard word != Lexicon.unknown else { return nil }
    let lexicon = reading.text.lexicon
    for phrase in lexicon.phrases(from: word) {
      guard index + phrase.words.count <= limit else { continue }
      let matches = phrase.words.indices.allSatisfy { reading.word(index + $0) == phrase.words[$0] }
      guard matches, lexicon.sense(phrase.id).kind != nil else { continue }
      return (lexicon.sense(phrase.id), phrase.words.count)
    }
    return lexicon.sense(word).kind == nil ? nil : (lexicon.sense(word), 1)
  }
}
