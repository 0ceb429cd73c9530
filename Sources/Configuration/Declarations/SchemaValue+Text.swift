internal import YAML

extension SchemaValue {
  /// JSON on one line: `{"name": "army", "match": ["ISPR"]}`.
  var compact: String {
    switch self {
    case .list(let values): return "[" + values.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      let written = members.map { SchemaValue.quote($0.name) + ": " + $0.value.compact }
      return "{" + written.joined(separator: ", ") + "}"
    default: return scalar
    }
  }

  /// A scalar as it is, anything else as JSON: `7 days`, `["html"]`.
  var plain: String {
    switch self {
    case .text(let text), .number(let text): return text
    default: return compact
    }
  }

  /// With every text put through `change`.
  func replacing(_ change: (String) -> String) -> SchemaValue {
    switch self {
    case .text(let text): return .text(change(text))
    case .list(let values): return .list(values.map { $0.replacing(change) })
    case .object(let members):
      return .object(members.map { Member(name: $0.name, value: $0.value.replacing(change)) })
    default: return self
    }
  }

  /// JSON in lines, two spaces a level; what is short enough stays on one line.
  func indented(by depth: Int = 0) -> String {
    let pad = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .list(let values) where !values.isEmpty && !isShort:
      return "[\n"
        + values.map { pad + $0.indented(by: depth + 1) }.joined(separator: ",\n") + end + "]"
    case .object(let members) where !members.isEmpty && !isShort:
      let lines = members.map {
        pad + SchemaValue.quote($0.name) + ": " + $0.value.indented(by: depth + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    default: return compact
    }
  }

  private var isShort: Bool { compact.unicodeScalars.count <= 72 }

  private var scalar: String {
    switch self {
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return number
    case .text(let text): return SchemaValue.quote(text)
    default: return "null"
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension SchemaValue {
  /// What a YAML 1.2 reader makes of a node by the core schema.
  init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items): self = .list(items.map { SchemaValue($0) })
    case .mapping(let entries):
      self = .object(entries.map { Member(name: $0.name, value: SchemaValue($0.value)) })
    case .scalar(let text, let isPlain):
      if node.isNothing {
        self = .null
      } else if isPlain, text == "true" || text == "false" {
        self = .flag(text == "true")
      } else if isPlain, PlainNumber.isNumber(text) {
        self = .number(text)
      } else {
        self = .text(text)
      }
    }
  }
}

extension SchemaValue {
  /// The value of a piece of YAML that we wrote ourselves; null where it is none.
  init(yaml text: String) {
    let node = try? YAMLReader.read(text, file: "declaration")
    self = node.map { SchemaValue($0) } ?? .null
  }
}
