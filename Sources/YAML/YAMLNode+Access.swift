extension YAMLNode {
  /// The text of a scalar; nil for a list or a mapping.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The members of a list; nil for anything else.
  package var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The entries of a mapping; nil for anything else.
  package var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value under a key of a mapping; nil where there is none.
  package func value(for key: String) -> YAMLNode? {
    entries?.first { $0.name == key }?.value
  }

  /// Nothing was written where a value could stand: `key:`, `key: ~` or `key: null`.
  package var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What the node is, for a message: "a list", "keys and values", "the text \"seven\"", "nothing".
  package var inWords: String {
    switch content {
    case .sequence: return "a list"
    case .mapping: return "keys and values"
    case .scalar(let text, _): return isNothing ? "nothing" : "\"\(text)\""
    }
  }
}
