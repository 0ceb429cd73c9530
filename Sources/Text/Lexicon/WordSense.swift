package import ClaimModel

/// What the lexicon knows of one word or phrase.
package struct WordSense: Sendable, Hashable {
  package var classes: WordClass = []
  /// Whom the noun counts.
  package var group: Group?
  /// What the word of harm tells.
  package var measure: Measure?
  /// The kind of source that the noun or name stands for.
  package var kind: SourceKind?
  /// The value of a number word: 12 for "twelve", 1000 for "thousand".
  package var value: Int?
  /// How a hedge bounds its figure.
  package var relation: Relation?
}
