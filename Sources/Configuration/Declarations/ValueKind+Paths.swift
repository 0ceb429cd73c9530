internal import YAML

extension ValueKind where Value == ConfiguredPath {
  /// One file or folder.
  static let path = paths(
    one: "a path", many: "paths", pattern: "^[^~\\s]|^\\s+\\S", parse: { _ in nil })

  /// Files by name, with `*`, `?`, `**` for any folders, `[ab]` and `{txt,md}`.
  static let glob = paths(
    one: "a path or glob such as data/**/*.{txt,html}", many: "globs",
    pattern: "^[^~\\s]|^\\s+\\S", parse: GlobSyntax.fault)

  private static func paths(
    one: String, many: String, pattern: String,
    parse fault: @escaping @Sendable (String) -> GlobSyntax.Fault?
  ) -> ValueKind {
    ValueKind(
      one: one, many: many,
      schema: .object([
        "type": .texts(["string", "number"]), "pattern": .text(pattern),
      ])
    ) { node, reading in
      guard let text = reading.scalar(node, expected: one, isText: true) else { return nil }
      guard text.utf8.contains(where: { $0 > 0x20 }) else {
        reading.noteWrongShape(node, expected: one)
        return nil
      }
      if text.utf8.first == UInt8(ascii: "~") {
        reading.note(
          "wrong_value", at: node.mark,
          "\"~\" does not stand for the home folder here; write ${HOME}")
        return nil
      }
      if let fault = fault(text) {
        let place = reading.place(of: fault.text, near: node.mark)
        reading.note("wrong_value", at: place, fault.message)
        return nil
      }
      return ConfiguredPath(text, in: reading.folder)
    }
  }
}

/// What can be wrong with a glob as written.
enum GlobSyntax {
  struct Fault {
    /// The characters at fault, as the glob has them.
    var text: String
    var message: String
  }

  static func fault(_ glob: String) -> Fault? {
    var open: [(bracket: UInt8, position: Int)] = []
    let bytes = Array(glob.utf8)
    for position in bytes.indices {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append((bytes[position], position))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        let partner = bytes[position] == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
        guard open.popLast()?.bracket == partner else { return unbalanced(bytes, position) }
      default: continue
      }
    }
    return open.last.map { unbalanced(bytes, $0.position) }
  }

  private static func unbalanced(_ bytes: [UInt8], _ position: Int) -> Fault {
    let bracket = String(decoding: [bytes[position]], as: UTF8.self)
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    return Fault(text: rest, message: "\"\(bracket)\" has no partner in this glob")
  }
}
