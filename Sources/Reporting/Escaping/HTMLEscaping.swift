import Mustache

/// Makes any text safe between tags and inside quoted attributes.
///
/// The template engine escapes `Character` by `Character`, so that a quotation mark followed by a
/// combining accent is one character that it does not know, and leaves the attribute. Here every
/// scalar counts by itself.
struct HTMLEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    // Nearly every value is plain, and a page has hundreds of them.
    if text.utf8.allSatisfy(Self.isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar.isForbiddenControl ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }

  /// A byte that stands for itself and begins nothing: printable ASCII but for the five marks.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x20...0x7E: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A control character that no text format allows: all but tab and the line ends.
  var isForbiddenControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A mark that turns the direction of the text around it until another mark ends it.
  var isDirectionControl: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
