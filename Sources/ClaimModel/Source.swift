/// Somebody cited for a figure.
package struct Source: Sendable, Hashable, Codable {
  /// The source as the text has it, without "the": "military spokesperson Ahmed Sharif Chaudhry".
  package var text: String
  /// The name under which the desk knows the source; the text itself where the registry has none.
  package var name: String
  package var kind: SourceKind
  /// The party that the source speaks for ("state", "insurgents"); nil for a third party.
  package var side: String?
  /// The words that cite the source: "said", "according to"; nil for whoever issues the document.
  package var cue: String?

  package init(
    text: String, name: String, kind: SourceKind, side: String? = nil, cue: String? = nil
  ) {
    self.text = text
    self.name = name
    self.kind = kind
    self.side = side
    self.cue = cue
  }
}
