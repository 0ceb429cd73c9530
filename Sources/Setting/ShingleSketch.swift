/// Recognises copies of a text by a sample of its runs of five words.
///
/// The method is that of Broder, "On the resemblance and containment of documents" (1997): every run
/// of `width` words is hashed, and the `size` smallest hashes stand for the text. The share of two
/// sketches' joint smallest hashes that both hold estimates the Jaccard resemblance of the texts.
enum ShingleSketch {
  static let width = 5
  static let size = 64

  /// The smallest hashes of the runs of words, in rising order; fewer for a short text.
  static func make(_ words: [String]) -> [UInt32] {
    guard words.count >= width else { return [] }
    var bytes: [UInt8] = []
    var starts = [0]
    for word in words {
      bytes.append(contentsOf: word.utf8)
      bytes.append(0x20)
      starts.append(bytes.count)
    }
    let hashes = (width..<starts.count).map { hash(bytes[starts[$0 - width]..<starts[$0]]) }
    var smallest: [UInt32] = []
    for hash in hashes.sorted() where hash != smallest.last {
      smallest.append(hash)
      if smallest.count == size { break }
    }
    return smallest
  }

  /// FNV-1a of 64 bits, folded to 32.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // The low bits of FNV are its weak ones; a last mix spreads all of them.
    value ^= value >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    return UInt32(truncatingIfNeeded: value)
  }
}
