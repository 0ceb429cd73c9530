/// Turns byte offsets of a text into offsets of Unicode code points.
///
/// It counts once, in steps of 256 bytes, so that each question costs at most one step.
public struct CodePointOffsets: Sendable {
  private let bytes: [UInt8]
  private var starts: [Int] = []
  private static let step = 256

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / CodePointOffsets.step + 1)
    var count = 0
    for index in bytes.indices {
      if index % CodePointOffsets.step == 0 { starts.append(count) }
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    starts.append(count)
  }

  /// How many code points stand before a byte that begins one.
  public subscript(byte: Int) -> Int {
    let block = min(byte / CodePointOffsets.step, max(0, starts.count - 2))
    var count = starts[block]
    for index in (block * CodePointOffsets.step)..<byte where bytes[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}
