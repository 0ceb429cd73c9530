internal import Text

/// Turns the bytes of a page into UTF-8.
///
/// The encoding is the first that is told of: by a byte-order mark, by the server, by the page's
/// head. The content has the last word: bytes with characters that can only be UTF-8 are UTF-8
/// whatever is said of them, and a page that is called UTF-8, or nothing, and has no such
/// character is Windows-1252.
package enum PageDecoder {
  package struct Decoded: Sendable, Hashable {
    package var bytes: [UInt8]
    /// As libc's iconv knows it: "UTF-8", "WINDOWS-1251".
    package var encoding: String
    /// Nothing named the encoding, or what was named was wrong.
    package var isGuessed = false
    /// How many characters could not be read and stand as U+FFFD.
    package var damaged = 0
  }

  package static func decode(
    _ bytes: [UInt8], contentType: String?, limits: PageLimits
  ) throws(PageRefusal) -> Decoded {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let decoded = decode(bytes, declared: contentType.flatMap(EncodingDeclaration.label(inHeader:)))
    if let offset = EncodedBytes.binaryOffset(decoded.bytes) { throw .binary(offset: offset) }
    guard decoded.bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: decoded.bytes.count, limit: limits.bytes)
    }
    return decoded
  }

  private static func decode(_ bytes: [UInt8], declared: EncodingLabel?) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Transcoder.convert(Array(bytes.dropFirst(2)), from: "UTF-16LE")
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Transcoder.convert(Array(bytes.dropFirst(2)), from: "UTF-16BE")
    }
    let label = declared ?? EncodingDeclaration.label(in: bytes)
    if label?.name.hasPrefix("UTF-16") == true, bytes.contains(0) {
      return Transcoder.convert(bytes, from: label?.name ?? "UTF-16LE")
    }
    let census = UTF8Census(bytes)
    if census.broken == 0, census.wide > 0 || label == nil || label == .utf8 {
      let isGuessed = census.wide > 0 && label != .utf8
      return Decoded(bytes: bytes, encoding: "UTF-8", isGuessed: isGuessed)
    }
    guard let label, label != .utf8, !label.name.hasPrefix("UTF-16") else {
      // What is no UTF-8 hardly ever looks like it: a few sound characters outweigh many broken bytes.
      return census.wide * 2 > census.broken ? utf8(bytes) : guessed(bytes)
    }
    return Transcoder.convert(bytes, from: label.name)
  }

  private static func guessed(_ bytes: [UInt8]) -> Decoded {
    var decoded = Transcoder.convert(bytes, from: EncodingLabel.windows1252.name)
    decoded.isGuessed = true
    return decoded
  }

  private static func utf8(_ bytes: [UInt8]) -> Decoded {
    let census = UTF8Census(bytes)
    guard census.broken > 0 else { return Decoded(bytes: bytes, encoding: "UTF-8") }
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Decoded(bytes: mended, encoding: "UTF-8", damaged: census.broken)
  }
}

/// How many characters of bytes can only be UTF-8, and how many bytes are no UTF-8 at all.
struct UTF8Census {
  var wide = 0
  var broken = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = EncodedBytes.sequenceLength(bytes, at: index)
      if length == 0 { broken += 1 } else { wide += 1 }
      index += max(1, length)
    }
  }
}
