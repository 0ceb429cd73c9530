internal import YAML

extension Reading {
  /// The text of a scalar with its variables replaced; nil, and noted, where there is none.
  ///
  /// Quotation marks make text of a number: `"0.5"` is no number, `"${SHARE}"` may be one. The
  /// other way round `true` without quotation marks is no text.
  func scalar(_ node: YAMLNode, expected: String, isText: Bool) -> String? {
    guard case .scalar(let written, let isPlain) = node.content, !node.isNothing else {
      noteWrongShape(node, expected: expected)
      return nil
    }
    guard let text = replacingVariables(in: written, at: node.mark) else { return nil }
    let isReplaced = text != written
    if isText, isPlain, !isReplaced, text == "true" || text == "false" {
      note(
        "wrong_type", at: node.mark,
        "expected \(expected), found \(text); text must stand in quotes")
      return nil
    }
    if !isText, !isPlain, !isReplaced {
      note(
        "wrong_type", at: node.mark,
        "expected \(expected), found \"\(text)\" in quotes; take the quotes away")
      return nil
    }
    return text
  }
}
