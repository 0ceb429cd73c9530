/// Reads the values of one line of JSON in the order in which they stand, without a tree of them.
///
/// It knows JSON as the program and most others write it. Whatever else a line holds makes it throw:
/// white space that is no blank, numbers with an exponent where whole ones are expected, keys that
/// are given twice. The line is then left to the decoder of Foundation, which is slower, knows all of
/// JSON and tells what is wrong.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int
  /// What was read before, so that it is held once.
  let pool: StringPool

  /// - Parameter range: where the line stands among the bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>, pool: StringPool) throws(Unexpected) {
    guard LineBytes.arePlain(bytes, range) else { throw Unexpected() }
    self.bytes = bytes
    self.pool = pool
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing but blanks is left.
  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return position == end
  }

  private mutating func skipBlanks() {
    while position < end, bytes[position] == 0x20 { position += 1 }
  }

  /// The next byte that is no blank; 0 at the end.
  private mutating func peek() -> UInt8 {
    skipBlanks()
    return position < end ? bytes[position] : 0
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(Unexpected) {
    guard take(byte) else { throw Unexpected() }
  }

  mutating func takeNull() throws(Unexpected) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  private mutating func word(_ word: StaticString) throws(Unexpected) {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { throw Unexpected() }
    for offset in 0..<count {
      guard unsafe bytes[position + offset] == word.utf8Start[offset] else { throw Unexpected() }
    }
    position += count
  }

  mutating func boolean() throws(Unexpected) -> Bool {
    let isTrue = peek() == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  mutating func integer() throws(Unexpected) -> Int {
    let isNegative = take(UInt8(ascii: "-"))
    let start = position
    var value = 0
    while position < end, case let digit = bytes[position] &- 0x30, digit < 10 {
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    let length = position - start
    guard length > 0, length < 19, length == 1 || bytes[start] != 0x30 else { throw Unexpected() }
    if position < end, [0x2E, 0x65, 0x45].contains(bytes[position]) { throw Unexpected() }
    return isNegative ? -value : value
  }

  mutating func number() throws(Unexpected) -> Double {
    _ = peek()
    let start = position
    while position < end, isPartOfNumber(bytes[position]) { position += 1 }
    let digits = bytes[start..<position]
    guard let first = digits.first(where: { $0 != 0x2D }), first >= 0x30, first <= 0x39,
      let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite
    else { throw Unexpected() }
    return value
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x2E || byte == 0x2B
      || byte | 0x20 == 0x65
  }

  /// Reads an array, element by element.
  mutating func array(
    _ element: (inout JSONScanner) throws(Unexpected) -> Void
  ) throws(Unexpected) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try element(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Reads an object, member by member; `member` gets the place of the key between its quotes.
  mutating func members(
    _ member: (inout JSONScanner, Range<Int>) throws(Unexpected) -> Void
  ) throws(Unexpected) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try plainString()
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// The kind that stands first in a record; nil where another key or none stands there.
  func leadingKind() throws(Unexpected) -> String? {
    var ahead = self
    try ahead.expect(UInt8(ascii: "{"))
    guard ahead.peek() == UInt8(ascii: "\""),
      bytes[try ahead.plainString()].elementsEqual("record".utf8)
    else { return nil }
    try ahead.expect(UInt8(ascii: ":"))
    return try ahead.string()
  }

  /// Reads an object of known keys; others are passed over.
  mutating func object<Key: RecordKey>(
    _ keys: Key.Type, _ member: (inout JSONScanner, Key) throws(Unexpected) -> Void
  ) throws(Unexpected) {
    let names = Key.names
    var seen: UInt64 = 0
    var guess = 0
    try members { scanner, range throws(Unexpected) in
      guard let place = names.place(of: range, in: scanner.bytes, guess: guess),
        let key = Key(rawValue: place)
      else { return try scanner.skipMember(range) }
      // Which of two counts is for the other decoder to say.
      guard seen & 1 << UInt64(place) == 0 else { throw Unexpected() }
      seen |= 1 << UInt64(place)
      guess = place + 1
      try member(&scanner, key)
    }
  }

  /// Passes over what no record knows, unless the other decoder could read its key as a known one.
  private mutating func skipMember(_ key: Range<Int>) throws(Unexpected) {
    var last: UInt8 = 0
    for byte in bytes[key] {
      let isPlain = byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
      guard isPlain || byte == 0x5F && last != 0x5F else { throw Unexpected() }
      last = byte
    }
    try skip(depth: 0)
  }

  private mutating func skip(depth: Int) throws(Unexpected) {
    guard depth < 64 else { throw Unexpected() }
    switch peek() {
    case UInt8(ascii: "{"):
      try members { scanner, _ throws(Unexpected) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "["):
      try array { scanner throws(Unexpected) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    default: _ = try number()
    }
  }

  /// Goes behind an opening quote, to the first byte of a string.
  mutating func openString() throws(Unexpected) { try expect(UInt8(ascii: "\"")) }

  /// Goes on behind a string whose closing quote stands there.
  mutating func closeString(at quote: Int) { position = quote + 1 }

  /// Where the next quote or backslash stands.
  func nextMark(from start: Int) throws(Unexpected) -> Int {
    guard let mark = LineBytes.mark(bytes, start..<end) else { throw Unexpected() }
    return mark
  }
}
