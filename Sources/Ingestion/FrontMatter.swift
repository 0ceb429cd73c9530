import Diagnostics

/// What stands between two `---` lines at the head of a text file.
///
/// ```
/// ---
/// title: Bus falls into ravine
/// publisher: The Valley Herald
/// published: 2025-05-03
/// url: https://example.org/bus
/// ---
/// ```
/// It is no part of the document's text. A file that begins with a rule of dashes but has no such
/// lines below it has no front matter.
struct FrontMatter: Equatable {
  static let keys = ["title", "publisher", "published", "url", "language", "id"]

  var values: [String: String] = [:]
  /// The number of bytes before the text.
  var length = 0
  /// Keys that look like misspelt ones, with their lines.
  var unknownKeys: [UnknownKey] = []

  struct UnknownKey: Equatable {
    var key: String
    var line: Int
    var nearest: String
  }

  private static let longest = 8192

  /// Reads the front matter of a text; empty where there is none.
  init(of text: [UInt8]) {
    guard text.starts(with: "---".utf8) else { return }
    var position = 0
    var number = 0
    var isClosed = false
    while position < min(text.count, FrontMatter.longest), !isClosed {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.count
      let line = FrontMatter.trimmed(text[position..<end])
      position = min(text.count, end + 1)
      number += 1
      if number == 1 {
        guard line == "---" else { return }
      } else if line == "---" || line == "..." {
        isClosed = true
      } else if !take(line, number) {
        self = FrontMatter()
        return
      }
    }
    if isClosed, !values.isEmpty { length = position } else { self = FrontMatter() }
  }

  private init() {}

  /// False where the line is nothing that front matter has.
  private mutating func take(_ line: String, _ number: Int) -> Bool {
    if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("- ") { return true }
    guard let colon = line.utf8.firstIndex(of: 0x3A) else { return false }
    let key = line[..<colon].lowercased()
    guard !key.isEmpty, key.utf8.allSatisfy({ $0 == 0x5F || $0 == 0x2D || $0 | 0x20 >= 0x61 })
    else { return false }
    let value = FrontMatter.unquoted(String(line[line.index(after: colon)...]))
    let name = key == "date" ? "published" : key
    if FrontMatter.keys.contains(name) {
      if !value.isEmpty { values[name] = value }
    } else if let nearest = NearestName.of(name, among: FrontMatter.keys) {
      unknownKeys.append(UnknownKey(key: key, line: number, nearest: nearest))
    }
    return true
  }

  private static func unquoted(_ text: String) -> String {
    let value = trimmed(Array(text.utf8)[...])
    for quote in ["\"", "'"] where value.utf8.count >= 2 {
      if value.hasPrefix(quote), value.hasSuffix(quote) {
        return String(value.dropFirst().dropLast())
      }
    }
    return value
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[start.startIndex..<end], as: UTF8.self)
  }
}
