internal import Glibc

/// What is asked of the bytes of a line before and while they are read, in as few steps as can be.
enum LineBytes {
  /// Whether the bytes are UTF-8 and hold no control character, which JSON forbids within strings.
  static func arePlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { memory in
      let line = unsafe UnsafeBufferPointer(rebasing: memory[range])
      // Without a way out of the loop it runs over many bytes at a time.
      var isControl: UInt8 = 0
      var all: UInt8 = 0
      for place in line.indices {
        let byte = unsafe line[place]
        isControl |= byte < 0x20 ? 1 : 0
        all |= byte
      }
      guard isControl == 0 else { return false }
      return unsafe all < 0x80 || isUTF8(line)
    }
  }

  private static func isUTF8(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe (try? UTF8Span(validating: line.span)) != nil
  }

  /// Where the first quote or backslash stands.
  static func mark(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { memory in
      guard let start = unsafe memory.baseAddress?.advanced(by: range.lowerBound) else {
        return nil
      }
      // Most strings are a few bytes long, which is less than the way to the library.
      let near = min(range.count, 24)
      for offset in 0..<near {
        let byte = unsafe start[offset]
        if byte == 0x22 || byte == 0x5C { return range.lowerBound + offset }
      }
      guard let quote = unsafe offset(of: 0x22, from: start + near, range.count - near) else {
        return nil
      }
      let backslash = unsafe offset(of: 0x5C, from: start + near, quote)
      return range.lowerBound + near + (backslash ?? quote)
    }
  }

  /// Where the first line feed stands.
  static func lineFeed(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { memory in
      guard let start = unsafe memory.baseAddress?.advanced(by: range.lowerBound) else {
        return nil
      }
      return unsafe offset(of: 0x0A, from: start, range.count).map { range.lowerBound + $0 }
    }
  }

  private static func offset(
    of byte: Int32, from start: UnsafePointer<UInt8>, _ count: Int
  ) -> Int? {
    guard let found = unsafe memchr(start, byte, count) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }
}
