/// Finds the first place where a line is no JSON (RFC 8259), for the diagnostic.
///
/// The decoder only tells that something is wrong. This runs on lines that it has refused.
struct JSONFaultFinder {
  struct Fault: Error, Equatable {
    /// From 1, in code points.
    var column: Int
    /// What should have stood there: "a value".
    var expected: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private static let deepest = 512

  /// The fault of a line; nil where it is JSON after all.
  static func fault(in line: [UInt8]) -> Fault? {
    var finder = JSONFaultFinder(bytes: line)
    do throws(Fault) {
      try finder.value()
      finder.skipSpace()
      if finder.position < line.count { throw finder.fault("the end of the line") }
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func value() throws(Fault) {
    skipSpace()
    switch next {
    case 0x7B: try object()
    case 0x5B: try array()
    case 0x22: try string()
    case 0x74: try word("true")
    case 0x66: try word("false")
    case 0x6E: try word("null")
    case 0x2D?, (0x30...0x39)?: try number()
    default: throw fault("a value")
    }
  }

  private mutating func object() throws(Fault) {
    try enter()
    skipSpace()
    if take(0x7D) { return leave() }
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault("a key in double quotes") }
      try string()
      skipSpace()
      guard take(0x3A) else { throw fault("a colon") }
      try value()
      skipSpace()
      if take(0x7D) { return leave() }
      guard take(0x2C) else { throw fault("a comma or a closing brace") }
    }
  }

  private mutating func array() throws(Fault) {
    try enter()
    skipSpace()
    if take(0x5D) { return leave() }
    while true {
      try value()
      skipSpace()
      if take(0x5D) { return leave() }
      guard take(0x2C) else { throw fault("a comma or a closing bracket") }
    }
  }

  private mutating func string() throws(Fault) {
    position += 1
    while let byte = next {
      switch byte {
      case 0x22:
        position += 1
        return
      case 0x00..<0x20: throw fault("an escape in place of a control character")
      case 0x5C: try escape()
      default: position += 1
      }
    }
    throw fault("a closing double quote")
  }

  private mutating func escape() throws(Fault) {
    position += 1
    guard let kind = next, "\"\\/bfnrtu".utf8.contains(kind) else {
      throw fault("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
    position += 1
    guard kind == 0x75 else { return }
    for _ in 0..<4 {
      guard let digit = next, isHexadecimal(digit) else { throw fault("four hexadecimal digits") }
      position += 1
    }
  }

  private mutating func number() throws(Fault) {
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
  }

  private mutating func digits() throws(Fault) {
    guard let first = next, (0x30...0x39).contains(first) else { throw fault("a digit") }
    while let digit = next, (0x30...0x39).contains(digit) { position += 1 }
  }

  private mutating func word(_ word: String) throws(Fault) {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value") }
    position += word.utf8.count
  }

  private mutating func enter() throws(Fault) {
    position += 1
    depth += 1
    if depth > JSONFaultFinder.deepest { throw fault("no more than 512 levels") }
  }

  private mutating func leave() { depth -= 1 }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private func fault(_ expected: String) -> Fault {
    let column = bytes[..<position].count { $0 & 0xC0 != 0x80 } + 1
    return Fault(column: column, expected: expected)
  }
}
