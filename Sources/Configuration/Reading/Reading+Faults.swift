internal import Diagnostics
internal import YAML

extension Reading {
  func noteWrongShape(_ node: YAMLNode, expected: String) {
    let advice =
      node.isNothing
      ? "; lines that belong to it must be indented further than it is" : ""
    note("wrong_type", at: node.mark, "expected \(expected), found \(node.inWords)\(advice)")
  }

  /// Says how the list would be written.
  func noteNoList(_ node: YAMLNode, of many: String) {
    var advice = ""
    if let text = node.text, !node.isNothing {
      advice = "; write [\(text)]"
    } else if node.entries != nil {
      advice = "; begin each with \"- \""
    }
    guard advice.isEmpty else {
      return note(
        "wrong_type", at: node.mark, "expected a list of \(many), found \(node.inWords)\(advice)")
    }
    noteWrongShape(node, expected: "a list of \(many)")
  }

  func noteRepeats(_ items: [YAMLNode]) {
    var seen: Set<String> = []
    for item in items {
      guard let text = item.text else { continue }
      if !seen.insert(text).inserted {
        note("repeated_value", at: item.mark, "\"\(text)\" stands twice in this list")
      }
    }
  }

  func isName(_ key: YAMLNode, apartFrom settings: [String]) -> Bool {
    let name = key.text ?? ""
    if settings.contains(name), let outer = enclosing.last {
      note(
        "indentation", at: key.mark,
        "\"\(name)\" is a setting of \(outer.declaration.one): move it left to column \(outer.mark.column)"
      )
      return false
    }
    guard !name.utf8.allSatisfy({ $0 <= 0x20 }) else {
      note("wrong_value", at: key.mark, "expected a name, found nothing")
      return false
    }
    return true
  }
}
