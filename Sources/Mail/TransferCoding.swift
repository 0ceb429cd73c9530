/// The encodings in which the parts of messages travel (RFC 2045), and how lines are wrapped.
enum TransferCoding {
  /// What is no such code stands for itself, as the standard advises.
  static func quotedPrintable(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    let bytes = Array(bytes)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3D else {
        output.append(bytes[index])
        index += 1
        continue
      }
      if index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
      } else if let end = softBreak(bytes, index + 1) {
        index = end
      } else {
        output.append(0x3D)
        index += 1
      }
    }
    return output
  }

  /// Other characters, such as the ends of lines, are passed over.
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      if byte == 0x3D {
        (bits, count) = (0, 0)
        continue
      }
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      bits &= (1 << UInt32(count)) - 1
    }
    return output
  }

  /// Lines that were wrapped for the way are joined again (RFC 3676), and all end with a line feed.
  static func unwrapped(_ bytes: [UInt8], isFlowed: Bool) -> [UInt8] {
    let bytes = bytes.filter { $0 != 0x0D }
    guard isFlowed else { return bytes }
    var output: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isStuffed = line.first == 0x20
      output += isStuffed ? line.dropFirst() : line
      // "-- " begins a signature and is no wrapped line.
      if line.last != 0x20 || line.elementsEqual("-- ".utf8) { output.append(0x0A) }
    }
    return output
  }

  /// The index behind a line end that only the way asked for.
  private static func softBreak(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[index]) { index += 1 }
    if index == bytes.count { return index }
    return bytes[index] == 0x0A ? index + 1 : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
