import ClaimModel

/// Strings, and what is spelt as one.
extension JSONScanner {
  /// The place of a string without escapes, between its quotes.
  mutating func plainString() throws(Unexpected) -> Range<Int> {
    try openString()
    let start = position
    let mark = try nextMark(from: start)
    guard bytes[mark] == 0x22 else { throw Unexpected() }
    closeString(at: mark)
    return start..<mark
  }

  mutating func string() throws(Unexpected) -> String {
    try openString()
    let start = position
    let mark = try nextMark(from: start)
    guard bytes[mark] == 0x5C else {
      closeString(at: mark)
      return String(decoding: bytes[start..<mark], as: UTF8.self)
    }
    return try escapedString(from: start, firstEscape: mark)
  }

  private mutating func escapedString(
    from start: Int, firstEscape: Int
  ) throws(Unexpected) -> String {
    var text: [UInt8] = []
    var start = start
    var mark = firstEscape
    while bytes[mark] == 0x5C {
      text.append(contentsOf: bytes[start..<mark])
      start = try appendEscape(at: mark + 1, to: &text)
      mark = try nextMark(from: start)
    }
    text.append(contentsOf: bytes[start..<mark])
    closeString(at: mark)
    return String(decoding: text, as: UTF8.self)
  }

  /// Gives the place behind the escape.
  private func appendEscape(at kind: Int, to text: inout [UInt8]) throws(Unexpected) -> Int {
    guard kind < bytes.count else { throw Unexpected() }
    switch bytes[kind] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[kind])
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): return try appendCode(at: kind + 1, to: &text)
    default: throw Unexpected()
    }
    return kind + 1
  }

  private func appendCode(at digits: Int, to text: inout [UInt8]) throws(Unexpected) -> Int {
    var code = try codeUnit(at: digits)
    var end = digits + 4
    if code & 0xFC00 == 0xD800 {
      guard end + 6 <= bytes.count, bytes[end] == 0x5C, bytes[end + 1] == UInt8(ascii: "u") else {
        throw Unexpected()
      }
      let low = try codeUnit(at: end + 2)
      guard low & 0xFC00 == 0xDC00 else { throw Unexpected() }
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      end += 6
    }
    guard let scalar = Unicode.Scalar(code) else { throw Unexpected() }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return end
  }

  private func codeUnit(at start: Int) throws(Unexpected) -> UInt32 {
    guard start + 4 <= bytes.count else { throw Unexpected() }
    var code: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 | UInt32(byte - 0x57)
      default: throw Unexpected()
      }
    }
    return code
  }

  /// A string that many records repeat.
  mutating func pooledString() throws(Unexpected) -> String { pool.string(try string()) }

  mutating func optionalString() throws(Unexpected) -> String? {
    try takeNull() ? nil : try string()
  }

  mutating func optionalPooledString() throws(Unexpected) -> String? {
    try takeNull() ? nil : try pooledString()
  }

  mutating func strings() throws(Unexpected) -> [String] {
    var strings: [String] = []
    try array { scanner throws(Unexpected) in strings.append(try scanner.string()) }
    return strings
  }

  mutating func optionalInteger() throws(Unexpected) -> Int? {
    try takeNull() ? nil : try integer()
  }

  mutating func optionalNumber() throws(Unexpected) -> Double? {
    try takeNull() ? nil : try number()
  }

  mutating func list<Element>(
    of element: (inout JSONScanner) throws(Unexpected) -> Element
  ) throws(Unexpected) -> [Element] {
    var elements: [Element] = []
    try array { scanner throws(Unexpected) in elements.append(try element(&scanner)) }
    return elements
  }

  mutating func optional<Value>(
    _ value: (inout JSONScanner) throws(Unexpected) -> Value
  ) throws(Unexpected) -> Value? {
    try takeNull() ? nil : try value(&self)
  }

  /// One of the spellings of an enumeration.
  mutating func choice<Choice: SpelledChoice>(
    _ type: Choice.Type
  ) throws(Unexpected) -> Choice {
    let range = try plainString()
    let choices = Choice.spelled
    guard let place = choices.names.place(of: range, in: bytes) else { throw Unexpected() }
    return choices.all[place]
  }

  mutating func day() throws(Unexpected) -> CalendarDay {
    guard let day = CalendarDay(iso: try string()) else { throw Unexpected() }
    return day
  }

  mutating func optionalDay() throws(Unexpected) -> CalendarDay? {
    try takeNull() ? nil : try day()
  }
}
