/// Eight bytes of a word at a time, its ASCII capitals folded, so that words are hashed and compared
/// without a loop over their letters.
enum FoldedBytes {
  /// The bytes from an index on in one number, the first in its lowest bits; what lies behind the
  /// end of the word counts as zero.
  @inline(__always)
  static func eight(_ bytes: Span<UInt8>, from index: Int, before end: Int) -> UInt64 {
    folded(raw(bytes, from: index, before: end))
  }

  @inline(__always)
  private static func raw(_ bytes: Span<UInt8>, from index: Int, before end: Int) -> UInt64 {
    guard index &+ 8 <= bytes.count else {
      var value: UInt64 = 0
      for place in (index..<end).reversed() { value = value << 8 | UInt64(bytes[place]) }
      return value
    }
    // Any eight bytes make a number, and the span checks that they lie within it.
    let value = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    let width = end &- index
    return width < 8 ? value & ~(~0 &<< UInt64(truncatingIfNeeded: 8 &* width)) : value
  }

  /// Sets the bit 0x20 of every byte between "A" and "Z", all eight at once.
  private static func folded(_ value: UInt64) -> UInt64 {
    let low = value & 0x7F7F_7F7F_7F7F_7F7F
    let isFromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let isPastZ = low &+ 0x2525_2525_2525_2525
    let isCapital = (isFromA ^ isPastZ) & ~value & 0x8080_8080_8080_8080
    return value | isCapital >> 2
  }
}
