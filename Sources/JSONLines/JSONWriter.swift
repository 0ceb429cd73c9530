/// Writes JSON into bytes: keys in the order of the calls, nulls written, nothing between values.
///
/// For example
/// ```swift
/// var writer = JSONWriter()
/// writer.object {
///   $0.field("record", "claim")
///   $0.field("high", nil as Int?)
/// }
/// ```
/// makes `{"record":"claim","high":null}`.
package struct JSONWriter: Sendable {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var needsComma = false
  private var isAfterKey = false

  /// Makes a writer; an indented one gives each value a line of its own, two spaces a level.
  package init(indented: Bool = false) {
    isIndented = indented
  }

  /// What has been written so far, as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what has been written and keeps the memory, for the next line.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line of JSON Lines.
  package mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    beginObject()
    content(&self)
    endObject()
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  package mutating func beginObject() { open(0x7B) }

  package mutating func endObject() { close(0x7D) }

  package mutating func beginArray() { open(0x5B) }

  package mutating func endArray() { close(0x5D) }

  /// Gives away what was written, and goes on from there: a long text is made in pieces.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Goes on as if values had been written here.
  ///
  /// A copy of the writer writes them, perhaps at the same time; what both have written follows one
  /// another.
  package mutating func leaveToOthers() { needsComma = true }

  package mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(0x3A)
    if isIndented { bytes.append(0x20) }
    isAfterKey = true
  }

  package mutating func null() { scalar("null") }

  package mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  package mutating func value(_ number: Int) { scalar(String(number)) }

  package mutating func value(_ flag: Bool) { scalar(flag ? "true" : "false") }

  /// Writes the shortest digits that read back as the same number; what is no number is null.
  package mutating func value(_ number: Double) {
    scalar(number.isFinite ? number.description : "null")
  }

  /// Writes a value that is JSON already, as it stands.
  package mutating func verbatim(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func scalar(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(0x2C) }
    needsComma = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(0x22)
    // Nearly all strings go over as they are, and at once.
    if text.utf8.allSatisfy(JSONWriter.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 {
        if JSONWriter.isPlain(byte) { bytes.append(byte) } else { appendEscaped(byte) }
      }
    }
    bytes.append(0x22)
  }

  /// Whether a byte stands in a string as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(0x30 + (byte >> 4))
      bytes.append(byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
    }
  }
}
