/// What bytes tell of their encoding before they are read as text.
package enum EncodedBytes {
  /// The length of the well-formed UTF-8 sequence at an index (Unicode, table 3-7), 0 where there
  /// is none.
  package static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }

  /// Where a zero byte stands, or the first of more control characters than a text has; nil for a
  /// text.
  package static func binaryOffset(_ bytes: [UInt8]) -> Int? {
    var controls = 0
    var first = 0
    for (index, byte) in bytes.enumerated() where byte < 0x20 {
      if byte == 0 { return index }
      if (0x08...0x0D).contains(byte) || byte == 0x1B || byte == 0x1A { continue }
      if controls == 0 { first = index }
      controls += 1
    }
    return controls > 8 && controls * 100 > bytes.count ? first : nil
  }
}
