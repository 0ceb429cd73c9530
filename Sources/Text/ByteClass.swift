/// What a byte, or the scalar that begins at it, is to the tokenizer.
///
/// Of what lies beyond ASCII only the spaces, quotation marks, dashes and bullets of the Latin-1
/// and General Punctuation blocks are told apart; all other scalars count as letters.
public enum ByteClass {
  public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  public static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  public static func isLetter(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  /// An ASCII letter or digit, or any byte of a longer scalar.
  public static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }

  /// The bytes of the scalar that a lead byte begins.
  public static func scalarWidth(_ lead: UInt8) -> Int {
    if lead < 0xC0 { return 1 }
    if lead < 0xE0 { return 2 }
    return lead < 0xF0 ? 3 : 4
  }

  /// The bytes of the white space that begins here; 0 where none does.
  public static func whiteSpaceWidth(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    let last = bytes[index + 2]
    return last <= 0x8F || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
  }

  /// The bytes of the punctuation mark or symbol that begins here; 0 where none does.
  public static func markWidth(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte > 0x20 && !isLetter(byte) && !isDigit(byte) ? 1 : 0 }
    if byte == 0xC2, index + 1 < bytes.count { return bytes[index + 1] != 0xAA ? 2 : 0 }
    guard byte == 0xE2, index + 2 < bytes.count else { return 0 }
    return bytes[index + 1] == 0x80 || bytes[index + 1] == 0x82 ? 3 : 0
  }

  public static func isCurlyApostrophe(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
  }
}
