/// Turns byte offsets of a text into offsets of Unicode code points.
///
/// It counts once, in steps of 256 bytes, so that each question costs at most one step.
public struct CodePointOffsets: Sendable {
  private let bytes: [UInt8]
  private var starts: [Int] = []
  private static let step = 256

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / CodePointOffsets.step + 2)
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: CodePointOffsets.step) {
      starts.append(count)
      count += CodePointOffsets.beginnings(
        bytes, start..<min(start + CodePointOffsets.step, bytes.count))
    }
    starts.append(count)
  }

  /// How many code points stand before a byte that begins one.
  public subscript(byte: Int) -> Int {
    let block = min(byte / CodePointOffsets.step, max(0, starts.count - 2))
    return starts[block]
      + CodePointOffsets.beginnings(bytes, block * CodePointOffsets.step..<byte)
  }

  /// How many bytes of the range begin a code point.
  private static func beginnings(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
