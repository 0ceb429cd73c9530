internal import Diagnostics
internal import YAML

extension Reading {
  /// `isBlock` is true for what usually stands in lines below its key.
  func noteWrongShape(_ node: YAMLNode, expected: String, isBlock: Bool = false) {
    let advice =
      node.isNothing && isBlock
      ? "; lines that belong to it must be indented further than it is" : ""
    note("wrong_type", at: node.mark, "expected \(expected), found \(node.inWords)\(advice)")
  }

  /// Says how the section would be written, where one key would do.
  func noteNoSection(_ node: YAMLNode, _ section: SectionDeclaration) {
    guard let text = node.text, !node.isNothing, let key = section.loneKey else {
      return noteWrongShape(node, expected: section.inWords, isBlock: true)
    }
    note(
      "wrong_type", at: node.mark,
      "expected \(section.inWords), found \"\(text)\"; write \(key): \(text)")
  }

  /// Says how the list would be written.
  func noteNoList(_ node: YAMLNode, of many: String, _ section: SectionDeclaration?) {
    let expected = "a list of \(many)"
    switch node.content {
    case .scalar(let text, _) where !node.isNothing && (section == nil || section?.loneKey != nil):
      let members = text.split(separator: " - ").joined(separator: ", ")
      let remedy = section?.loneKey.map { "- \($0): \(text)" } ?? "[\(members)]"
      note("wrong_type", at: node.mark, "expected \(expected), found \"\(text)\"; write \(remedy)")
    case .mapping(let entries):
      let advice = adviceForKeys(entries, section)
      note("wrong_type", at: node.mark, "expected \(expected), found keys and values; \(advice)")
    default: noteWrongShape(node, expected: expected, isBlock: true)
    }
  }

  private func adviceForKeys(_ entries: [YAMLEntry], _ section: SectionDeclaration?) -> String {
    let first = entries.first?.name ?? ""
    guard let section, !section.names.contains(first), section.names.contains("name") else {
      return "begin each with \"- \""
    }
    return "write \"- name: \(first)\", and its other keys below, in one column with \"name\""
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

  /// Notes a list that is too short or too long, and tells whether it is neither.
  func isCount(
    _ count: Int, at mark: YAMLMark, from least: Int, to most: Int?, one: String, many: String
  ) -> Bool {
    guard count < least || count > most ?? .max else { return true }
    let found = count == 0 ? "none" : "\(count)"
    let expected: String
    if least == most {
      expected = "\(least) \(many)"
    } else if count < least {
      expected =
        least == 1 ? "at least one \(Spelling.withoutArticle(one))" : "at least \(least) \(many)"
    } else {
      expected = "at most \(most ?? 0) \(many)"
    }
    note("wrong_count", at: mark, "expected \(expected), found \(found)")
    return false
  }

  /// Notes a name that is a setting of the section around it, or nothing.
  func isName(_ key: YAMLNode, apartFrom settings: [String]) -> Bool {
    let name = key.text ?? ""
    if settings.contains(name), let outer = enclosing.last {
      let section = outer.declaration.one
      note(
        "indentation", at: key.mark,
        "\"\(name)\" is a setting of \(section): move it left to column \(outer.mark.column)")
      return false
    }
    guard !name.utf8.allSatisfy({ $0 <= 0x20 }) else {
      note("wrong_value", at: key.mark, "expected a name, found nothing")
      return false
    }
    return true
  }
}
