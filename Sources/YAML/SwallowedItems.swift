internal import Diagnostics

/// Finds lines that look like items of a list and that YAML takes for more of the text above them.
///
/// In
///
///     match:
///       - BLA
///         - ISPR
///
/// the second dash stands too far right, and the list has one member, "BLA - ISPR". Nobody means
/// that; who does can put the text in quotes.
struct SwallowedItems {
  let source: YAMLSource

  func diagnostics(in node: YAMLNode) -> [Diagnostic] {
    switch node.content {
    case .scalar(let text, isPlain: true) where text.contains("- "):
      return swallowed(text, at: node.mark).map { [$0] } ?? []
    case .scalar: return []
    case .sequence(let items): return items.flatMap(diagnostics)
    case .mapping(let entries): return entries.flatMap { diagnostics(in: $0.value) }
    }
  }

  /// The first line behind that of the mark which is in the text and begins with a dash.
  private func swallowed(_ text: String, at mark: YAMLMark) -> Diagnostic? {
    guard let head = source.line(mark.line).map({ SwallowedItems.words($0, from: mark.column) }),
      text.hasPrefix(head)
    else { return nil }
    var rest = text.dropFirst(head.count).drop { $0 == " " || $0 == "\n" }
    var number = mark.line + 1
    while !rest.isEmpty, let line = source.line(number) {
      let words = SwallowedItems.words(line, from: 1)
      number += 1
      guard !words.isEmpty else { continue }
      guard rest.hasPrefix(words) else { return nil }
      if words.hasPrefix("- ") { return diagnostic(words, line, number - 1, below: mark) }
      rest = rest.dropFirst(words.count).drop { $0 == " " || $0 == "\n" }
    }
    return nil
  }

  private func diagnostic(
    _ words: String, _ line: String, _ number: Int, below mark: YAMLMark
  ) -> Diagnostic {
    let column = line.unicodeScalars.prefix { $0 == " " }.count + 1
    let above = source.line(mark.line) ?? ""
    let dash = above.unicodeScalars.prefix { $0 == " " }.count + 1
    let isItem = above.unicodeScalars.dropFirst(dash - 1).starts(with: "- ".unicodeScalars)
    let remedy =
      isItem && dash < column
      ? "move it left to column \(dash), where the items of the list begin"
      : "where a list is meant, its first item needs a dash as well, in one column with this one"
    return source.diagnostic(
      "indentation", at: YAMLMark(line: number, column: column),
      "\"\(words)\" is read as more of the text that begins in line \(mark.line); \(remedy)")
  }

  /// The line from a column on, without spaces at its ends and without a comment behind.
  private static func words(_ line: String, from column: Int) -> String {
    var words = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(column - 1)))[...]
    if let comment = words.firstRange(of: " #") { words = words[..<comment.lowerBound] }
    while words.first == " " { words.removeFirst() }
    while words.last == " " || words.last == "\t" { words.removeLast() }
    return String(words)
  }
}
