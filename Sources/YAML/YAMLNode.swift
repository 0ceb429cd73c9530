/// A piece of a YAML file that knows where it stands.
///
/// Scalars stay text ("no" is "no", "0123" is "0123"): what a text means is decided by whoever
/// asked for the node, who knows what was expected.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// `isPlain` is false for quoted text and block text, which can never mean "nothing".
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In the order of the file; the keys are scalars, and no two are equal.
    case mapping([YAMLEntry])
  }

  /// Where the node begins; for a mapping in lines of its own that is its first key.
  package let mark: YAMLMark
  package let content: Content

  package init(mark: YAMLMark, content: Content) {
    self.mark = mark
    self.content = content
  }
}

/// One key of a mapping with its value.
package struct YAMLEntry: Sendable, Hashable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The text of the key.
  package var name: String { key.text ?? "" }
}
