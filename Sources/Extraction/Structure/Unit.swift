internal import ClaimModel
internal import Text

/// A word of a sentence, or a phrase of the lexicon that acts as one word ("shot dead").
struct Unit {
  /// Indices into the tokens of the text.
  let tokens: Range<Int>
  /// The word or phrase in the lexicon.
  let word: Lexicon.WordID
  let classes: WordClass
  /// The function word that rules may name; nil for all others.
  let function: FunctionWord?

  func isOne(of other: WordClass) -> Bool { !classes.isDisjoint(with: other) }
}

extension WordClass {
  /// Whether the two sets of classes have one in common.
  func isOne(of other: WordClass) -> Bool { !isDisjoint(with: other) }
}
