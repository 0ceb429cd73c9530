import Configuration
import Diagnostics
import Testing

@Suite("A damaged file gives diagnostics that point into it")
struct DamagedFileTests {
  @Test(arguments: 1...8)
  func `no damage goes unnoticed, stops the reader or is placed outside the file`(_ seed: UInt64) {
    var damage = Damage(seed: seed)
    for _ in 0..<60 {
      let bytes = damage.done(to: Array(ReadingTests.whole.utf8))
      let (configuration, diagnostics) = ConfigurationReader.read(
        bytes: bytes, file: "pipeline.yaml", environment: [:])
      #expect((configuration == nil) == !diagnostics.isEmpty)
      let lines = String(decoding: bytes, as: UTF8.self).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for diagnostic in diagnostics {
        let line = diagnostic.location.line ?? 0
        #expect((1...lines.count).contains(line))
        let width = diagnostic.sourceLine?.unicodeScalars.count ?? .max - 1
        #expect((1...(width + 1)).contains(diagnostic.location.column ?? 0))
      }
    }
  }
}

/// Cuts, copies and replaces bytes, the same ones for the same seed.
struct Damage {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func done(to bytes: [UInt8]) -> [UInt8] {
    let position = below(bytes.count)
    let length = below(min(12, bytes.count - position)) + 1
    let piece = bytes[position..<(position + length)]
    let rest = bytes[(position + length)...]
    switch below(3) {
    case 0: return Array(bytes[..<position] + rest)
    case 1: return Array(bytes[..<position] + piece + piece + rest)
    default:
      return Array(bytes[..<position] + [marks[below(marks.count)]] + piece.dropFirst() + rest)
    }
  }

  private let marks: [UInt8] =
    Array("\t\n\r {}[],:-#&*!|>'\"%@`$0x".utf8) + [0, 7, 0x80, 0xC3, 0xFF]

  /// Steele and Vigna, "Computationally easy, spectrally good multipliers" (2021).
  private mutating func below(_ bound: Int) -> Int {
    state = state &* 0xD134_2543_DE82_EF95 &+ 1
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}
