/// An address that a report may link to.
///
/// Only `http` and `https` are links; a path, `javascript:` or `data:` is shown as text. What may
/// not stand in an address is percent-encoded, so that the result is safe in any format.
struct WebAddress {
  let text: String

  init?(_ address: String?) {
    guard let address else { return nil }
    let scheme = address.utf8.prefix { $0 != UInt8(ascii: ":") }.map { $0 | 0x20 }
    let rest = address.utf8.dropFirst(scheme.count)
    guard scheme == Array("http".utf8) || scheme == Array("https".utf8),
      rest.starts(with: "://".utf8), rest.count > 3
    else { return nil }
    text = address.percentEncoded { $0.isASCIILetterOrDigit || Self.kept.contains($0) }
  }

  /// The address with a text fragment that scrolls to a sentence and marks it, as in
  /// `https://example.org/news#:~:text=The%20army%20said`.
  ///
  /// A long sentence is given by its first and last words, which also holds where the page breaks
  /// its lines elsewhere. See the WICG draft "URL Fragment Text Directives".
  func pointing(to sentence: String) -> String {
    let words = sentence.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    guard !words.isEmpty else { return text }
    let wanted: String
    if words.count <= 2 * Self.ends {
      wanted = Self.encoded(words[...])
    } else {
      wanted =
        Self.encoded(words.prefix(Self.ends)) + "," + Self.encoded(words.suffix(Self.ends))
    }
    return text + (text.utf8.contains(UInt8(ascii: "#")) ? "" : "#") + ":~:text=" + wanted
  }

  /// How many words at either end stand for a long sentence.
  private static let ends = 6
  private static let kept = Set("-._~:/?#@!$&*+,;=%".utf8)

  /// A hyphen, a comma and an ampersand have a meaning in the directive, so all but letters,
  /// digits and three marks are encoded.
  private static func encoded(_ words: ArraySlice<String>) -> String {
    let unreserved = Set("._~".utf8)
    return words.joined(separator: " ").percentEncoded {
      $0.isASCIILetterOrDigit || unreserved.contains($0)
    }
  }
}

extension String {
  /// The text with every byte that is not kept as `%` and two hexadecimal digits.
  func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
