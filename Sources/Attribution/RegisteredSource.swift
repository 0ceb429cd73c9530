package import ClaimModel

/// A source that the desk knows by name, as `pipeline.yaml` lists it.
///
///     {name: Baloch Liberation Army, kind: armed_group, side: insurgents, match: [BLA]}
package struct RegisteredSource: Sendable, Hashable {
  package var name: String
  package var kind: SourceKind
  /// The party that the source speaks for; nil for a third party.
  package var side: String?
  /// Words and names by which articles cite the source, beside its own name.
  package var matches: [String]

  package init(name: String, kind: SourceKind, side: String? = nil, matches: [String] = []) {
    self.name = name
    self.kind = kind
    self.side = side
    self.matches = matches
  }
}
