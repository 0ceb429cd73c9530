public import ClaimModel

/// What the lexicon knows of one word or phrase.
public struct WordSense: Sendable, Hashable {
  public var classes: WordClass = []
  /// Whom the noun counts.
  public var group: Group?
  /// What the word of harm tells.
  public var measure: Measure?
  /// The kind of source that the noun or name stands for.
  public var kind: SourceKind?
  /// The value of a number word: 12 for "twelve", 1000 for "thousand".
  public var value: Int?
  /// How a hedge bounds its figure.
  public var relation: Relation?
}
