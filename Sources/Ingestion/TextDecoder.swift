internal import Text

/// Turns the bytes of a file into text, or says why they are none.
///
/// UTF-8 is expected, with or without a byte-order mark. UTF-16 with a mark is converted. Bytes
/// that are no UTF-8 at all but could be Windows-1252 (of which Latin-1 is a part) are converted,
/// with a warning. A file that is UTF-8 up to a broken place is refused: a wrong guess would put
/// wrong words beside a figure.
enum TextDecoder {
  enum Outcome: Equatable {
    /// `encoding` is nil for UTF-8.
    case text([UInt8], encoding: String?)
    case empty
    /// A zero byte, or control characters, at an offset.
    case binary(offset: Int)
    /// The last character lacks its end.
    case cut(offset: Int)
    case notUTF8(offset: Int)
    case unsupported(encoding: String)
  }

  static func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .unsupported(encoding: "UTF-32")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, isBigEndian: true) }
    if let offset = EncodedBytes.binaryOffset(bytes) { return .binary(offset: offset) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let outcome = utf8(bytes)
    guard case .text(let text, nil) = outcome else { return outcome }
    let rest = hasMark ? Array(text.dropFirst(3)) : text
    return rest.contains { $0 > 0x20 } ? .text(rest, encoding: nil) : .empty
  }

  private static func utf8(_ bytes: [UInt8]) -> Outcome {
    var index = 0
    var wideCharacters = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = EncodedBytes.sequenceLength(bytes, at: index)
      if length == 0 {
        let isCut = isCut(bytes, index)
        if !isCut, wideCharacters == 0, let text = windows1252(bytes) {
          return .text(text, encoding: "Windows-1252")
        }
        return isCut ? .cut(offset: index) : .notUTF8(offset: index)
      }
      wideCharacters += 1
      index += length
    }
    return .text(bytes, encoding: nil)
  }

  /// A sequence that would be longer than what is left, with nothing wrong so far.
  private static func isCut(_ bytes: [UInt8], _ index: Int) -> Bool {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return lead >= 0xC2 && lead <= 0xF4 && index + length > bytes.count
      && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) -> Outcome {
    guard bytes.count % 2 == 0 else { return .cut(offset: bytes.count - 1) }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      let isCut = units.last.map { (0xD800...0xDBFF).contains($0) } ?? false
      return isCut ? .cut(offset: bytes.count - 2) : .unsupported(encoding: "broken UTF-16")
    }
    if let offset = units.firstIndex(of: 0) { return .binary(offset: 2 * offset + 2) }
    let utf8 = Array(text.utf8)
    return utf8.contains { $0 > 0x20 } ? .text(utf8, encoding: "UTF-16") : .empty
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8]? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte) else { return nil }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  /// The character of a byte in Windows-1252; nil for the five bytes that it leaves free.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = upperControls[Int(byte - 0x80)]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
