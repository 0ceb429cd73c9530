/// Takes bullets, item numbers and Markdown marks off the ends of a line.
enum LinePrefix {
  /// Strips the marks of one line.
  ///
  /// "• Africa" keeps "Africa", "## Toll ##" keeps "Toll", "3. Five died." keeps "Five died.";
  /// a line of nothing but rules ("-----", "|---|---|", "***") keeps nothing.
  static func strip(from line: inout PageLine, _ bytes: [UInt8]) {
    let start = line.range.lowerBound
    let end = line.range.upperBound
    switch bytes[start] {
    case 0x23: heading(&line, bytes)
    case 0x2A, 0x2B, 0x2D:
      if isRule(bytes, line.range) {
        line.range = end..<end
      } else if start + 1 < end, bytes[start + 1] == 0x20 || bytes[start + 1] == 0x09 {
        remove(1, as: .bullet, from: &line, bytes)
      }
    case 0x2E, 0x3D, 0x5F, 0x7C, 0x7E: if isRule(bytes, line.range) { line.range = end..<end }
    case 0x3E: remove(1, as: line.prefix, from: &line, bytes)
    case 0xE2: wideMark(&line, bytes)
    case 0xC3 where start + 2 < end && bytes[start + 1] == 0x97:
      remove(2, as: line.prefix, from: &line, bytes)
    case 0x30...0x39: itemNumber(&line, bytes)
    default: break
    }
    emphasis(&line, bytes)
  }

  private static func heading(_ line: inout PageLine, _ bytes: [UInt8]) {
    let level = line.range.prefix { bytes[$0] == 0x23 }.count
    let after = line.range.lowerBound + level
    guard level <= 6, after < line.range.upperBound, bytes[after] == 0x20 else { return }
    remove(level, as: .heading(level: level), from: &line, bytes)
    while let last = line.range.last, bytes[last] == 0x23 {
      line.range = LineScanner.trimmed(bytes, line.range.lowerBound..<last)
    }
  }

  /// Strips • ‣ ▪ ● ► ■ and drops lines of dashes such as "——————".
  private static func wideMark(_ line: inout PageLine, _ bytes: [UInt8]) {
    let end = line.range.upperBound
    if isRule(bytes, line.range) {
      line.range = end..<end
      return
    }
    guard line.range.count > 3 else { return }
    let mark = Array(bytes[line.range.lowerBound..<line.range.lowerBound + 3])
    if bullets.contains(mark) { remove(3, as: .bullet, from: &line, bytes) }
  }

  private static let bullets = "•‣▪●►■◦∙".unicodeScalars.map { Array(String($0).utf8) }

  /// Strips the number of an item.
  ///
  /// "1. " and "12) ", but not "1.5 million" and not "18:05 ".
  private static func itemNumber(_ line: inout PageLine, _ bytes: [UInt8]) {
    let digits = line.range.prefix { (0x30...0x39).contains(bytes[$0]) }.count
    let mark = line.range.lowerBound + digits
    guard digits <= 2, mark + 1 < line.range.upperBound, [0x2E, 0x29].contains(bytes[mark]),
      bytes[mark + 1] == 0x20 || bytes[mark + 1] == 0x09
    else { return }
    remove(digits + 1, as: .number, from: &line, bytes)
  }

  /// Takes the Markdown emphasis off a line that is emphasised as a whole.
  private static func emphasis(_ line: inout PageLine, _ bytes: [UInt8]) {
    while line.range.count > 2, let first = line.range.first, let last = line.range.last,
      bytes[first] == bytes[last], bytes[first] == 0x2A || bytes[first] == 0x5F
    {
      line.range = LineScanner.trimmed(bytes, first + 1..<last)
    }
  }

  private static func remove(
    _ count: Int, as prefix: PageLine.Prefix, from line: inout PageLine, _ bytes: [UInt8]
  ) {
    line.prefix = prefix
    line.range = LineScanner.trimmed(
      bytes, line.range.lowerBound + count..<line.range.upperBound)
  }

  /// Three or more rule marks and nothing else.
  private static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= 2
      && range.allSatisfy { index in
        let byte = bytes[index]
        return [0x2A, 0x2B, 0x2D, 0x2E, 0x3D, 0x5F, 0x7C, 0x7E, 0x3A, 0x20].contains(byte)
          || byte == 0xE2 || byte == 0x80 || (0x90...0x95).contains(byte)
      }
  }
}
