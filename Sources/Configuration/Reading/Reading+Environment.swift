internal import Diagnostics
internal import YAML

extension Reading {
  /// The text with `${NAME}` and `${NAME:-default}` replaced; `$${` stands for `${` itself.
  ///
  /// Nil, and noted, for a variable that is not set and has no default. As in the shell, an empty
  /// variable counts as not set where a default stands.
  func replacingVariables(in text: String, at mark: YAMLMark) -> String? {
    let bytes = Array(text.utf8)
    var replaced: [UInt8] = []
    var position = 0
    var isSound = true
    while position < bytes.count {
      let rest = bytes[position...]
      if rest.starts(with: Array("$${".utf8)) {
        replaced += Array("${".utf8)
        position += 3
      } else if rest.starts(with: Array("${".utf8)) {
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
          note("variable", at: place(of: "${", near: mark), "\"${\" is never closed by \"}\"")
          return nil
        }
        let inner = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
        if let value = value(ofVariable: inner, at: mark) {
          replaced += Array(value.utf8)
        } else {
          isSound = false
        }
        position = end + 1
      } else {
        replaced.append(bytes[position])
        position += 1
      }
    }
    return isSound ? String(decoding: replaced, as: UTF8.self) : nil
  }

  private func value(ofVariable inner: String, at mark: YAMLMark) -> String? {
    let (name, fallback) = Reading.parts(inner)
    let place = place(of: "${" + inner, near: mark)
    guard Reading.isVariable(name) else {
      note("variable", at: place, "\"\(name)\" cannot be the name of an environment variable")
      return nil
    }
    let value = environment[name]
    if let fallback { return value.flatMap { $0.isEmpty ? nil : $0 } ?? fallback }
    if let value { return value }
    let near = NearestName.of(name, among: environment.keys.sorted())
    let advice = near.map { "Did you mean \"\($0)\"?" } ?? "Set it, or write ${\(name):-value}"
    note("variable", at: place, "the environment variable \(name) is not set. \(advice)")
    return nil
  }

  private static func parts(_ inner: String) -> (name: String, fallback: String?) {
    let bytes = Array(inner.utf8)
    guard
      let colon = bytes.indices.first(where: { bytes[$0...].starts(with: Array(":-".utf8)) })
    else { return (inner, nil) }
    return (
      String(decoding: bytes[..<colon], as: UTF8.self),
      String(decoding: bytes[(colon + 2)...], as: UTF8.self)
    )
  }

  private static func isVariable(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy {
      $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
    }
  }

  /// Where some characters of a value stand, so that the caret points at them; the value's own
  /// place where they cannot be found in its line.
  func place(of part: String, near mark: YAMLMark) -> YAMLMark {
    guard let line = source.line(mark.line) else { return mark }
    let scalars = Array(line.unicodeScalars)
    let sought = Array(part.unicodeScalars)
    let starts = (mark.column - 1)..<max(mark.column, scalars.count)
    let found = starts.first { scalars.indices.contains($0) && scalars[$0...].starts(with: sought) }
    return found.map { YAMLMark(line: mark.line, column: $0 + 1) } ?? mark
  }
}
