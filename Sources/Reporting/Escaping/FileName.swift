/// Turns an id into a name that is safe as a file name and as an anchor.
///
/// ASCII letters, digits, hyphens and underscores stay, and so does a dot that neither begins the
/// name nor follows another. Every other byte becomes `~` and two hexadecimal digits, so different
/// ids keep different names: "army/3.txt" gives "army~2f3.txt".
enum FileName {
  /// The longest name that is kept whole; file systems take 255 bytes with the suffix.
  private static let limit = 120

  static func from(_ id: String) -> String {
    // Most ids are names already.
    if !id.isEmpty, id.utf8.count <= limit, id.utf8.allSatisfy(isPlain) { return id }
    var name = ""
    for byte in id.utf8 {
      let isDotInside = byte == UInt8(ascii: ".") && !name.isEmpty && name.utf8.last != byte
      if isPlain(byte) || isDotInside {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += "~" + hexadecimal(UInt64(byte), digits: 2)
      }
    }
    if name.isEmpty { return "~" }
    guard name.utf8.count > limit else { return name }
    return name.prefix(limit - 17) + "~" + hexadecimal(hash(id), digits: 16)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// The hash FNV-1a of Fowler, Noll and Vo, 64 bits: short names of long ids, no security.
  private static func hash(_ id: String) -> UInt64 {
    id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
