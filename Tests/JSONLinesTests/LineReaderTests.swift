import Foundation
import JSONLines
import Testing

/// Gives the bytes through a file, as the program gets them.
func withDescriptor<Result>(of bytes: [UInt8], _ body: (Int32) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  let handle = try FileHandle(forReadingFrom: url)
  defer { try? handle.close() }
  return try body(handle.fileDescriptor)
}

@Suite struct `Line reader` {
  @Test(arguments: [
    ("", []), ("a", ["1 a"]), ("a\n", ["1 a"]), ("a\nb", ["1 a", "2 b"]),
    ("a\r\nb\r\n", ["1 a", "2 b"]), ("\n\nc", ["1 ", "2 ", "3 c"]),
    ("\u{FEFF}a\n\u{FEFF}b", ["1 a", "2 \u{FEFF}b"]), ("0123456789x\nb\n", ["1 too long", "2 b"]),
    ("b\n0123456789x", ["1 b", "2 too long"]), ("0123456789\nb", ["1 0123456789", "2 b"]),
  ])
  func `lines are cut at their ends`(_ input: String, _ expected: [String]) throws {
    #expect(try lines(Array(input.utf8), limit: 10) == expected)
  }

  @Test(arguments: [600_000, 262_144, 262_143])
  func `a line longer than the buffer is whole`(_ length: Int) throws {
    let long = [UInt8](repeating: 0x78, count: length)
    let expected = ["1 \(String(decoding: long, as: UTF8.self))", "2 b"]
    #expect(try lines(long + Array("\nb".utf8), limit: length) == expected)
    #expect(try lines(long + Array("\nb".utf8), limit: length - 1) == ["1 too long", "2 b"])
  }

  @Test(arguments: [Int32(-1)])
  func `a descriptor that cannot be read is told once`(_ descriptor: Int32) {
    var reader = LineReader(descriptor: descriptor)
    #expect(reader.next() == .failed(number: 1, reason: "Bad file descriptor"))
    #expect(reader.next() == nil)
  }

  private func lines(_ bytes: [UInt8], limit: Int) throws -> [String] {
    try withDescriptor(of: bytes) { descriptor in
      var reader = LineReader(descriptor: descriptor, limit: limit)
      var result: [String] = []
      while let line = reader.next() {
        switch line {
        case .text(let bytes, let number):
          result.append("\(number) \(String(decoding: bytes, as: UTF8.self))")
        case .tooLong(let number, _): result.append("\(number) too long")
        case .failed(let number, let reason): result.append("\(number) \(reason)")
        }
      }
      return result
    }
  }
}
