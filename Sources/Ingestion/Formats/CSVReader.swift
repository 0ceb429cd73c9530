import Glibc

/// Reads the rows of comma-separated values (RFC 4180) from a file, one row at a time.
///
/// Commas, semicolons and tabs are told apart by the first line. A field in quotes may hold
/// separators and ends of lines, and a quote as two. Lines end with LF, CRLF or CR.
///
/// SwiftCSV, the library at hand, takes the whole file as one string; a table of news may have
/// gigabytes.
struct CSVReader {
  enum Row: Equatable {
    /// The line, from 1, in which the row begins.
    case fields([[UInt8]], line: Int)
    case tooLong(line: Int)
    /// A quote is open where the file ends.
    case unclosed(line: Int)
    case failed(reason: String)
  }

  private let descriptor: Int32
  private let rowLimit: Int
  private var separator: UInt8?
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  private var hasEnded = false
  private var failure: String?

  init(descriptor: Int32, rowLimit: Int) {
    self.descriptor = descriptor
    self.rowLimit = rowLimit
  }

  /// The next row; nil after the last.
  ///
  /// Empty lines are passed over.
  mutating func next() -> Row? {
    while true {
      if separator == nil { begin() }
      guard let first = peek() else {
        defer { failure = nil }
        return failure.map { .failed(reason: $0) }
      }
      guard first == 0x0A || first == 0x0D else { return row() }
      takeLineEnd()
    }
  }

  private mutating func row() -> Row {
    let start = line
    var fields: [[UInt8]] = []
    var size = 0
    while true {
      var field: [UInt8] = []
      let isClosed = takeField(&field, room: rowLimit - size)
      size += field.count + 1
      if size <= rowLimit { fields.append(field) }
      if !isClosed, size <= rowLimit { return .unclosed(line: start) }
      guard peek() == separator, separator != nil else { break }
      position += 1
    }
    takeLineEnd()
    return size > rowLimit ? .tooLong(line: start) : .fields(fields, line: start)
  }

  /// False where a quote is not closed.
  ///
  /// Of a field without room only the end is looked for.
  private mutating func takeField(_ field: inout [UInt8], room: Int) -> Bool {
    guard peek() == 0x22 else {
      takePlain(&field, room)
      return true
    }
    position += 1
    while let byte = peek() {
      position += 1
      if byte == 0x22 {
        guard peek() == 0x22 else {
          // What stands behind the closing quote belongs to no standard; it is kept.
          takePlain(&field, room)
          return true
        }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      // A quote that is never closed would take in the rest of the file.
      guard field.count <= room else { return false }
      field.append(byte)
    }
    return false
  }

  private mutating func takePlain(_ field: inout [UInt8], _ room: Int) {
    while let byte = peek(), byte != separator, byte != 0x0A, byte != 0x0D {
      if field.count <= room { field.append(byte) }
      position += 1
    }
  }

  private mutating func takeLineEnd() {
    guard let byte = peek() else { return }
    guard byte == 0x0A || byte == 0x0D else { return }
    position += 1
    if byte == 0x0D, peek() == 0x0A { position += 1 }
    line += 1
  }

  /// Looks at the first line for the separator, and past a byte-order mark.
  private mutating func begin() {
    _ = peek()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let head = buffer[position...].prefix { $0 != 0x0A && $0 != 0x0D }
    func count(_ byte: UInt8) -> Int {
      var isQuoted = false
      return head.count { current in
        if current == 0x22 { isQuoted.toggle() }
        return current == byte && !isQuoted
      }
    }
    let marks: [UInt8] = [0x2C, 0x3B, 0x09]
    separator = marks.max { count($0) < count($1) } ?? 0x2C
  }

  private mutating func peek() -> UInt8? {
    if position < buffer.count { return buffer[position] }
    guard !hasEnded else { return nil }
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
    return buffer.first
  }
}
