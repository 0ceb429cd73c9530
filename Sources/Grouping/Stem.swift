/// Brings the forms of a word together: "shoots", "shooting" and "shoot".
///
/// A short cousin of the S-stemmer of Harman, "How effective is suffixing?" (1991), with the endings
/// of verbs added. Stems are for comparing, not for showing.
enum Stem {
  private static let endings: [(ending: [UInt8], put: [UInt8])] = [
    ("'s", ""), ("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""),
    ("ers", "er"), ("es", "e"), ("s", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The stem of a word in small letters; a stem keeps three letters at least.
  static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    for (ending, put) in endings where bytes.count - ending.count >= 3 {
      guard bytes.suffix(ending.count).elementsEqual(ending) else { continue }
      if ending.count == 1, keepsS(bytes) { break }
      bytes.removeLast(ending.count)
      bytes.append(contentsOf: put)
      break
    }
    trim(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "Press", "bus" and "crisis" end in an s of their own.
  private static func keepsS(_ bytes: [UInt8]) -> Bool {
    let before = bytes[bytes.count - 2]
    return before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i")
  }

  /// "Shopp" gives "shop", "police" gives "polic".
  private static func trim(_ bytes: inout [UInt8]) {
    if bytes.count > 3, let last = bytes.last, last == bytes[bytes.count - 2],
      !"lsz".utf8.contains(last)
    {
      bytes.removeLast()
    }
    if bytes.count > 4, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
  }
}
