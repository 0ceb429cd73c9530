import Glibc

/// Cuts what a file descriptor gives into lines, holding no more than one line and one buffer.
///
/// Lines end with LF or CRLF; the last needs no end. A byte-order mark before the first line is
/// dropped. A line over the limit is skipped and told, so that one broken line costs no memory.
package struct LineReader {
  /// 64 MiB: the longest line that is read where nothing else is asked for.
  package static let standardLimit = 64 << 20

  /// A line, or what stands in its place.
  ///
  /// Lines count from 1.
  package enum Line: Sendable, Hashable {
    case text([UInt8], number: Int)
    case tooLong(number: Int, limit: Int)
    /// The descriptor gave an error; it is the last line.
    case failed(number: Int, reason: String)
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var hasEnded = false
  private var failure: String?

  /// Reads from a file descriptor (0 is standard input), which the caller opens and closes.
  package init(descriptor: Int32, limit: Int = LineReader.standardLimit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line, without its end; nil after the last.
  package mutating func next() -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    number += 1
    while true {
      if position == buffer.count { refill() }
      if position == buffer.count { break }
      let end = LineBytes.lineFeed(buffer, position..<buffer.count)
      if line.count + (end ?? buffer.count) - position > limit { isTooLong = true }
      if !isTooLong { line.append(contentsOf: buffer[position..<(end ?? buffer.count)]) }
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil { return finished(line, isTooLong) }
    }
    if let failure {
      self.failure = nil
      return .failed(number: number, reason: failure)
    }
    return line.isEmpty && !isTooLong ? nil : finished(line, isTooLong)
  }

  private func finished(_ line: [UInt8], _ isTooLong: Bool) -> Line {
    if isTooLong { return .tooLong(number: number, limit: limit) }
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return .text(line, number: number)
  }

  private mutating func refill() {
    guard !hasEnded else { return }
    let size = 256 << 10
    var count = 0
    buffer = unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, used in
      repeat {
        count = unsafe read(descriptor, memory.baseAddress, size)
      } while count < 0 && errno == EINTR
      used = max(0, count)
    }
    position = 0
    if count < 0 { failure = unsafe String(cString: strerror(errno)) }
    hasEnded = count <= 0
  }
}
