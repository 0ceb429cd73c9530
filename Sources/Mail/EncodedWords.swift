import Pages

/// Words of other alphabets in the head of a message (RFC 2047): `=?utf-8?B?w6k=?=`.
enum EncodedWords {
  /// The field as it is read; a word that is not coded as it says stays as it is.
  static func decoded(_ field: String) -> String {
    let bytes = Array(field.utf8)
    var output: [UInt8] = []
    var position = 0
    /// Behind an encoded word: white space up to the next one is no part of the text.
    var held: ArraySlice<UInt8> = []
    var isBehindWord = false
    while position < bytes.count {
      if let (word, end) = word(bytes, position) {
        output += word
        held = []
        isBehindWord = true
        position = end
      } else if isBehindWord, bytes[position] <= 0x20 {
        held = bytes[(position - held.count)...position]
        position += 1
      } else {
        output += held + [bytes[position]]
        held = []
        isBehindWord = false
        position += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The encoded word at a place as UTF-8, and where it ends.
  private static func word(_ bytes: [UInt8], _ start: Int) -> (word: [UInt8], end: Int)? {
    guard bytes[start...].starts(with: [0x3D, 0x3F]) else { return nil }
    let mark = bytes[(start + 2)...].prefix(80).firstIndex { $0 == 0x3F || $0 <= 0x20 }
    guard let mark, bytes[mark] == 0x3F, mark + 2 < bytes.count, bytes[mark + 2] == 0x3F,
      let end = bytes[(mark + 3)...].prefix(1000).firstRange(of: [0x3F, 0x3D])?.lowerBound
    else { return nil }
    let coding = mark + 1
    let text = bytes[(mark + 3)..<end]
    let packed: [UInt8]
    switch bytes[coding] | 0x20 {
    case 0x62: packed = TransferCoding.base64(text)
    case 0x71:
      packed = TransferCoding.quotedPrintable(text.map { $0 == 0x5F ? 0x20 : $0 })
    default: return nil
    }
    // A language may stand behind the charset: "utf-8*en".
    let charset = bytes[(start + 2)..<mark].prefix { $0 != 0x2A }
    let name = "charset=" + String(decoding: charset, as: UTF8.self)
    let decoded = try? PageDecoder.decode(packed, contentType: name, limits: PageLimits())
    return (decoded?.bytes ?? [], end + 2)
  }
}
