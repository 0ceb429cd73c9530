/// Cuts a page into lines, and joins the lines of text that was wrapped at a fixed width.
struct LineScanner {
  private let bytes: [UInt8]
  private var lines: [PageLine] = []
  /// The length of each line in characters; only where the text may be wrapped.
  private var widths: [Int] = []

  /// Wrapped text has lines of at most this many characters.
  private static let widestColumn = 100

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The paragraphs of the page; in text that is not wrapped, every line is one.
  mutating func paragraphs() -> [PageLine] {
    cut()
    guard let column = wrapColumn() else { return lines }
    var joined: [PageLine] = []
    for index in lines.indices {
      if index > 0, continues(index, column) {
        joined[joined.count - 1].range =
          joined[joined.count - 1].range.lowerBound..<lines[index].range.upperBound
      } else {
        joined.append(lines[index])
      }
    }
    return joined
  }

  private mutating func cut() {
    var start = 0
    var isAfterBlank = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let range = LineScanner.trimmed(bytes, start..<end)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        append(range, isAfterBlank, indentation: range.lowerBound - start)
        isAfterBlank = false
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
  }

  private mutating func append(_ range: Range<Int>, _ isAfterBlank: Bool, indentation: Int) {
    var line = PageLine(range: range, isAfterBlank: isAfterBlank)
    line.indentation = indentation
    LinePrefix.strip(from: &line, bytes)
    if !line.range.isEmpty { lines.append(line) }
  }

  /// The column at which the text is wrapped; nil where its lines end for other reasons.
  ///
  /// In wrapped text the first word of a line would not have found room at the end of the line
  /// before it.
  private mutating func wrapColumn() -> Int? {
    let wide = lines.count { $0.range.count > LineScanner.widestColumn * 3 / 2 }
    guard lines.count > 3, wide * 20 <= lines.count else { return nil }
    widths = lines.map { line in bytes[line.range].count { $0 & 0xC0 != 0x80 } }
    guard widths.count(where: { $0 > LineScanner.widestColumn }) * 20 <= lines.count else {
      return nil
    }
    let column = widths.filter { $0 <= LineScanner.widestColumn }.max() ?? 0
    guard column >= 50 else { return nil }
    var pairs = 0
    var full = 0
    for index in 1..<lines.count where !lines[index].isAfterBlank {
      pairs += 1
      // Lines that all end with a full stop are sentences of about one length.
      let last = bytes[lines[index - 1].range.upperBound - 1]
      if ![0x2E, 0x21, 0x3F].contains(last), isFull(index - 1, column) { full += 1 }
    }
    return full >= 3 && full * 2 >= pairs ? column : nil
  }

  private func isFull(_ index: Int, _ column: Int) -> Bool {
    let next = lines[index + 1].range
    let word = next.prefix { bytes[$0] > 0x20 }.count
    return widths[index] + 1 + word > column - 8
  }

  private func continues(_ index: Int, _ column: Int) -> Bool {
    let line = lines[index]
    let isIndented = line.indentation > lines[index - 1].indentation
    guard !line.isAfterBlank, line.prefix == .none,
      !isIndented || lines[index - 1].prefix != .none
    else { return false }
    if isFull(index - 1, column) { return true }
    let isSmall = (0x61...0x7A).contains(bytes[line.range.lowerBound])
    return isSmall && widths[index - 1] * 3 >= column * 2
  }

  /// The range without white space, no-break spaces included, at either end.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - 1 > start, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}
