internal import ClaimModel
internal import Text

/// Tells whether a text is an armed group's own: it says "we" and "our fighters", and "the enemy".
struct VoiceReader {
  let reading: Reading

  private var words: FunctionWords { reading.words }

  /// Whether the text speaks of its own fighters, or of an enemy, as "we".
  ///
  /// A station that says "we" of its newsroom, or broadcasts what a president says of the enemy, is
  /// none of the fighters.
  var isArmed: Bool {
    let isHidden = isClandestine
    if reading.isTranscript, !isHidden { return false }
    var firstPersons = 0
    var isMartial = false
    for index in 0..<reading.count where reading.word(index) != Lexicon.unknown {
      let word = reading.word(index)
      let isFirstPerson = word == words.we || word == words.our
      guard isFirstPerson || words.martial.contains(word),
        reading.quotations.index(holding: index) == nil
      else { continue }
      if isFirstPerson { firstPersons += 1 } else if isHidden || isOwn(index) { isMartial = true }
    }
    return isHidden ? firstPersons > 0 || isMartial : firstPersons > 1 && isMartial
  }

  /// "our heroic fighters", "the enemy".
  private func isOwn(_ index: Int) -> Bool {
    let before = max(0, index - 2)..<index
    return before.contains { reading.word($0) == words.our } || reading.word(index) == words.enemy
  }

  /// A dateline without a town: "CLANDESTINE, 8 JAN (RADIO NORTE)".
  private var isClandestine: Bool {
    guard let dateline = reading.text.layout.dateline else { return false }
    return reading.text.bytes[dateline].prefix(11).elementsEqual(
      "clandestine".utf8, by: { asciiLowercased($0) == $1 })
  }

  /// The bytes of a radio's name in the brackets of the dateline: "(RADIO NORTE)".
  var radio: Range<Int>? {
    guard let dateline = reading.text.layout.dateline else { return nil }
    let bytes = reading.text.bytes
    guard let open = bytes[dateline].firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open..<dateline.upperBound].firstIndex(of: UInt8(ascii: ")")),
      close > open + 1
    else { return nil }
    return open + 1..<close
  }
}
