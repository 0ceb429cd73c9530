import Mustache

/// Makes any text plain inside a line of Markdown, a cell of a table included.
///
/// Line ends become spaces, for a line end would end a cell or a list item. Marks that turn the
/// direction of the text are replaced, for Markdown has no way to contain them.
struct MarkdownEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": escaped.append(" ")
      default: escaped.append(isReplaced(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }

  private func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isForbiddenControl || scalar.isDirectionControl
  }
}
