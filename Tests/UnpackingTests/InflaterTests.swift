import TestSupport
import Testing
import Unpacking

@Suite struct `Unpacking` {
  private static let text = Array("hello hello hello hello\n".utf8)

  private func unpack(
    _ bytes: [UInt8], _ packing: Inflater.Packing = .gzip, limit: Int = 1_000_000
  ) throws -> [UInt8] {
    var inflater = Inflater(packing)
    return try inflater.unpack(bytes, limit: limit)
  }

  @Test func `gives what was packed`() throws {
    #expect(try unpack(Packed.hello) == Self.text)
    #expect(try unpack(Packed.hello + Packed.hello) == Self.text + Self.text)
    #expect(try unpack([]) == [])
  }

  @Test func `reads deflate with and without its frame`() throws {
    let bare = Array(Packed.hello.dropFirst(10).dropLast(8))
    #expect(try unpack(bare, .deflate) == Self.text)
    #expect(try unpack([0x78, 0x9C] + bare + [0x70, 0xBE, 0x08, 0xBB], .deflate) == Self.text)
  }

  @Test func `gives the same however it is cut into pieces`() throws {
    for size in 1...Packed.hello.count {
      var inflater = Inflater(.gzip)
      var output: [UInt8] = []
      for start in stride(from: 0, to: Packed.hello.count, by: size) {
        var piece = Packed.hello[start..<min(start + size, Packed.hello.count)]
        try inflater.unpack(&piece, into: &output, limit: 100)
        #expect(piece.isEmpty)
      }
      let isWhole = inflater.isWhole
      #expect(isWhole)
      #expect(output == Self.text)
    }
  }

  @Test func `stops at the limit`() {
    #expect(throws: Inflater.Failure.tooLarge(5000)) { try unpack(Packed.bomb, limit: 5000) }
    #expect(throws: Inflater.Failure.tooLarge(23)) { try unpack(Packed.hello, limit: 23) }
  }

  @Test func `takes what is just within the limit`() throws {
    #expect(try unpack(Packed.hello, limit: 24) == Self.text)
  }

  @Test func `tells a cut stream wherever it is cut`() {
    for length in 1..<Packed.hello.count {
      #expect(throws: Inflater.Failure.cut) { try unpack(Array(Packed.hello.prefix(length))) }
    }
  }

  @Test func `tells a damaged stream, or gives it whole`() {
    for index in Packed.hello.indices {
      var bytes = Packed.hello
      bytes[index] ^= 0x10
      // Time, system and level in the head are not checked.
      if let output = try? unpack(bytes) { #expect(output == Self.text) }
    }
  }
}
