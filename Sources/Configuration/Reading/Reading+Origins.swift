internal import YAML

extension Reading {
  /// Where a value comes from: the file, or the environment where it holds a variable.
  func origin(of node: YAMLNode, at mark: YAMLMark) -> EffectiveSetting.Origin {
    let names = variables(in: node)
    guard names.isEmpty else {
      return .environment(names, file: source.file, line: mark.line, column: mark.column)
    }
    return .file(source.file, line: mark.line, column: mark.column)
  }

  /// The members of a list, by name or text, or the keys of a mapping, each with its value.
  func entries(of node: YAMLNode, isDefault: Bool) -> [EffectiveSetting.Entry] {
    func entry(_ node: YAMLNode, label: String, at mark: YAMLMark) -> EffectiveSetting.Entry {
      let value = SchemaValue(node).replacing(quietly(replacingVariablesIn:))
      return EffectiveSetting.Entry(
        label: label, value: value.compact,
        origin: isDefault ? .byDefault : origin(of: node, at: mark))
    }
    switch node.content {
    case .scalar: return [entry(node, label: node.text ?? "", at: node.mark)]
    case .sequence(let items):
      return items.enumerated().map { index, item in
        let label = item.text ?? item.value(for: "name")?.text ?? "\(index + 1)"
        return entry(item, label: quietly(replacingVariablesIn: label), at: item.mark)
      }
    case .mapping(let entries):
      return entries.map { entry($0.value, label: $0.name, at: $0.key.mark) }
    }
  }

  /// The names of the variables that stand anywhere in a value, in their order.
  private func variables(in node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _):
      return VariableText(text).pieces.compactMap { piece in
        if case .variable(let name, _, _) = piece { name } else { nil }
      }
    case .sequence(let items): return items.flatMap(variables)
    case .mapping(let entries): return entries.flatMap { variables(in: $0.value) }
    }
  }
}
