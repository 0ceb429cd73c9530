/// Somebody cited for a figure.
public struct Source: Sendable, Hashable, Codable {
  /// The source as the text has it, without "the": "military spokesperson Ahmed Sharif Chaudhry".
  public var text: String
  /// The name under which the desk knows the source; the text itself where the registry has none.
  public var name: String
  public var kind: SourceKind
  /// The party that the source speaks for ("state", "insurgents"); nil for a third party.
  public var side: String?
  /// The words that cite the source: "said", "according to"; nil for whoever issues the document.
  public var cue: String?

  public init(
    text: String, name: String, kind: SourceKind, side: String? = nil, cue: String? = nil
  ) {
    self.text = text
    self.name = name
    self.kind = kind
    self.side = side
    self.cue = cue
  }
}
