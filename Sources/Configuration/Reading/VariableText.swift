/// A text with environment variables in it: `${NAME}`, `${NAME:-default}`; `$${` stands for `${`.
struct VariableText {
  enum Piece: Equatable {
    case literal(String)
    /// `inner` is what stands between the braces.
    case variable(name: String, fallback: String?, inner: String)
    /// "${" without its "}".
    case unclosed
  }

  let pieces: [Piece]

  init(_ text: String) {
    var found: [Piece] = []
    var literal: [UInt8] = []
    var rest = Array(text.utf8)[...]
    func flush() {
      if !literal.isEmpty { found.append(.literal(String(decoding: literal, as: UTF8.self))) }
      literal = []
    }
    while let byte = rest.first {
      if rest.starts(with: VariableText.escaped) {
        literal += VariableText.opening
        rest = rest.dropFirst(VariableText.escaped.count)
      } else if rest.starts(with: VariableText.opening) {
        flush()
        let inner = rest.dropFirst(VariableText.opening.count).prefix { $0 != VariableText.closing }
        let isClosed = inner.endIndex < rest.endIndex
        found.append(isClosed ? VariableText.variable(Array(inner)) : .unclosed)
        rest = isClosed ? rest[(inner.endIndex + 1)...] : []
      } else {
        literal.append(byte)
        rest = rest.dropFirst()
      }
    }
    flush()
    pieces = found
  }

  private static let opening = Array("${".utf8)
  private static let escaped = Array("$${".utf8)
  private static let closing = UInt8(ascii: "}")

  private static func variable(_ inner: [UInt8]) -> Piece {
    let text = String(decoding: inner, as: UTF8.self)
    let mark = Array(":-".utf8)
    guard let colon = inner.indices.first(where: { inner[$0...].starts(with: mark) }) else {
      return .variable(name: text, fallback: nil, inner: text)
    }
    let name = String(decoding: inner[..<colon], as: UTF8.self)
    let fallback = String(decoding: inner[(colon + mark.count)...], as: UTF8.self)
    return .variable(name: name, fallback: fallback, inner: text)
  }

  /// Letters, digits and "_", no digit first.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy {
      $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
    }
  }
}
