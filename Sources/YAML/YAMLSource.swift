package import Diagnostics

/// The name and the lines of a file, to show a fault where it stands.
package struct YAMLSource: Sendable {
  package let file: String
  /// Without their line breaks; bytes that are no UTF-8 are shown as U+FFFD.
  package let lines: [String]

  package init(text: String, file: String) {
    self.init(bytes: Array(text.utf8), file: file)
  }

  init(bytes: [UInt8], file: String) {
    self.file = file
    lines = YAMLSource.split(bytes)
  }

  /// Makes a diagnostic that shows the line of its mark.
  package func diagnostic(
    _ kind: String, at mark: YAMLMark, _ message: String, severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let location = Diagnostic.Location(file: file, line: mark.line, column: mark.column)
    // A line as long as a page hides its fault; the place has to do.
    let shown = line(mark.line).flatMap { $0.utf8.count > YAMLSource.longestShown ? nil : $0 }
    return Diagnostic(severity, kind, at: location, message, sourceLine: shown)
  }

  private static let longestShown = 500

  /// The line with a number from 1; nil past the end.
  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The mark of the byte at an offset.
  func mark(atOffset offset: Int, in bytes: [UInt8]) -> YAMLMark {
    let before = YAMLSource.split(Array(bytes.prefix(offset)))
    return YAMLMark(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
  }

  /// Cuts at the line breaks that libyaml counts: CR LF, CR, LF, and U+0085, U+2028, U+2029.
  private static func split(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      let length = breakLength(bytes, at: position)
      guard length > 0 else {
        position += 1
        continue
      }
      lines.append(String(decoding: bytes[start..<position], as: UTF8.self))
      position += length
      start = position
    }
    lines.append(String(decoding: bytes[start...], as: UTF8.self))
    return lines
  }

  /// The number of bytes of the line break at a position; 0 where none stands.
  private static func breakLength(_ bytes: [UInt8], at position: Int) -> Int {
    let rest = bytes[position...].prefix(3)
    switch bytes[position] {
    case 0x0A: return 1
    case 0x0D: return rest.dropFirst().first == 0x0A ? 2 : 1
    case 0xC2: return rest.starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      return rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9])
        ? 3 : 0
    default: return 0
    }
  }
}
