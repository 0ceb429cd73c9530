/// Reads one token after the other from a stretch of UTF-8.
struct TokenScanner {
  let bytes: [UInt8]
  let lexicon: Lexicon
  private let end: Int
  private var position: Int
  private var isGlued = false

  init(bytes: [UInt8], range: Range<Int>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next token; nil at the end of the stretch.
  mutating func next() -> Token? {
    skipWhiteSpace()
    guard position < end else { return nil }
    let start = position
    let kind = scan()
    let token = makeToken(start: start, kind: kind)
    isGlued = true
    return token
  }

  private mutating func skipWhiteSpace() {
    while position < end {
      let byte = bytes[position]
      if ByteClass.isLetter(byte) { return }
      let width = byte <= 0x20 ? 1 : ByteClass.whiteSpaceWidth(bytes, at: position)
      guard width > 0 else { return }
      position += width
      isGlued = false
    }
  }

  /// Moves behind the token that begins here and tells its kind.
  private mutating func scan() -> Token.Kind {
    let byte = bytes[position]
    if ByteClass.isLetter(byte) {
      scanWord()
      return .word
    }
    if ByteClass.isDigit(byte) {
      scanNumber()
      return .number
    }
    let markWidth = ByteClass.markWidth(bytes, at: position)
    if markWidth > 0 {
      if let clitic = cliticWidth(at: position) {
        position += clitic
        return .word
      }
      position += markWidth
      return .mark
    }
    scanWord()
    return .word
  }

  /// Digits, with a comma or a point between digits.
  private mutating func scanNumber() {
    while position < end {
      let byte = bytes[position]
      if ByteClass.isDigit(byte) {
        position += 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), position + 1 < end,
        ByteClass.isDigit(bytes[position + 1])
      {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func scanWord() {
    let start = position
    if start + 1 < end, bytes[start + 1] == UInt8(ascii: "."), scanInitials() { return }
    while true {
      position = endOfLetters(from: position)
      guard position < end else { break }
      let byte = bytes[position]
      if byte < 0x80 {
        guard byte == UInt8(ascii: "'"), continuesWord(after: position, width: 1) else { break }
        position += 1
      } else if ByteClass.whiteSpaceWidth(bytes, at: position) > 0 {
        break
      } else if ByteClass.markWidth(bytes, at: position) > 0 {
        guard ByteClass.isCurlyApostrophe(bytes, at: position),
          continuesWord(after: position, width: 3)
        else { break }
        position += 3
      } else {
        position += ByteClass.scalarWidth(byte)
      }
    }
    position = min(max(position, start + 1), end)
    if position - start > 3, bytes[position - 1] | 0x20 == UInt8(ascii: "t") {
      splitNegation(from: start)
    }
  }

  /// Where the letters and digits of ASCII end, of which most words consist.
  private func endOfLetters(from start: Int) -> Int {
    let bytes = bytes.span
    var cursor = start
    while cursor < end, ByteClass.isLetter(bytes[cursor]) || ByteClass.isDigit(bytes[cursor]) {
      cursor += 1
    }
    return cursor
  }

  /// Letters each followed by a point ("U.S.", "p.m."), two at least; tells whether it took any.
  private mutating func scanInitials() -> Bool {
    var cursor = position
    var letters = 0
    while cursor + 1 < end, ByteClass.isLetter(bytes[cursor]),
      bytes[cursor + 1] == UInt8(ascii: ".")
    {
      letters += 1
      cursor += 2
    }
    guard letters >= 2, cursor == end || !ByteClass.isLetter(bytes[cursor]) else { return false }
    position = cursor
    return true
  }

  /// Whether the apostrophe here stands inside a name ("O'Brien") and not before a clitic.
  private func continuesWord(after apostrophe: Int, width: Int) -> Bool {
    let next = apostrophe + width
    guard next < end, ByteClass.isLetter(bytes[next]) else { return false }
    if cliticWidth(at: apostrophe) != nil { return false }
    return !(asciiLowercased(bytes[next]) == UInt8(ascii: "t") && endsWord(at: next + 1))
      || (apostrophe > 0 && asciiLowercased(bytes[apostrophe - 1]) == UInt8(ascii: "n"))
  }

  /// The bytes of a clitic ('s, 're, 've, 'll, 'd, 'm) that begins here; nil where none does.
  private func cliticWidth(at apostrophe: Int) -> Int? {
    let isCurly = ByteClass.isCurlyApostrophe(bytes, at: apostrophe)
    guard isCurly || bytes[apostrophe] == UInt8(ascii: "'") else { return nil }
    guard apostrophe > 0, ByteClass.isWordByte(bytes[apostrophe - 1]) else { return nil }
    let first = apostrophe + (isCurly ? 3 : 1)
    guard first < end else { return nil }
    switch asciiLowercased(bytes[first]) {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"):
      return endsWord(at: first + 1) ? first + 1 - apostrophe : nil
    case UInt8(ascii: "r"), UInt8(ascii: "v"):
      guard first + 1 < end, asciiLowercased(bytes[first + 1]) == UInt8(ascii: "e") else {
        return nil
      }
      return endsWord(at: first + 2) ? first + 2 - apostrophe : nil
    case UInt8(ascii: "l"):
      guard first + 1 < end, asciiLowercased(bytes[first + 1]) == UInt8(ascii: "l") else {
        return nil
      }
      return endsWord(at: first + 2) ? first + 2 - apostrophe : nil
    default:
      return nil
    }
  }

  private func endsWord(at index: Int) -> Bool {
    index >= end || !ByteClass.isWordByte(bytes[index])
      || ByteClass.whiteSpaceWidth(bytes, at: index) > 0
      || ByteClass.markWidth(bytes, at: index) > 0
  }

  /// Gives "n't" of a word in "t" back, so that "didn't" is read as "did", "n't".
  private mutating func splitNegation(from start: Int) {
    if bytes[position - 2] == UInt8(ascii: "'") {
      splitNegation(at: position - 3)
    } else if position - start > 5, ByteClass.isCurlyApostrophe(bytes, at: position - 4) {
      splitNegation(at: position - 5)
    }
  }

  private mutating func splitNegation(at tail: Int) {
    if bytes[tail] | 0x20 == UInt8(ascii: "n") { position = tail }
  }

  private func makeToken(start: Int, kind: Token.Kind) -> Token {
    let hash = WordTable.hash(bytes, start..<position)
    let first = bytes[start]
    let second = start + 1 < position ? bytes[start + 1] : 0
    let isCapitalised =
      ByteClass.isCapital(first) || (first == 0xC3 && (0x80...0x9E).contains(second))
    var isAllCapitals = isCapitalised && kind == .word && position - start > 1
    if isAllCapitals {
      for index in start..<position where bytes[index] >= 0x61 && bytes[index] <= 0x7A {
        isAllCapitals = false
        break
      }
    }
    return Token(
      start: Int32(start), end: Int32(position),
      word: lexicon.word(bytes, start..<position, hash: hash), hash: hash, kind: kind,
      isCapitalised: isCapitalised, isAllCapitals: isAllCapitals, isGlued: isGlued)
  }
}
