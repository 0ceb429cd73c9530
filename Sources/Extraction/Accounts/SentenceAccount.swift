package import Text

/// How one sentence was read: its chunks, what ties its mentions, and its numbers that make none.
///
/// Made by reading the sentence once more for `counterclaim explain`; all ranges are tokens of the
/// text.
package struct SentenceAccount: Sendable {
  /// A people phrase ("at least 21 hostages") or a verb group ("had been killed").
  package struct Chunk: Sendable {
    package enum Kind: Sendable { case people, verb }

    package var kind: Kind
    package var tokens: Range<Int>
    /// What the parse holds of it: "passive", "denied".
    package var notes: [String]
    package var words: [ExplainedWord]
  }

  /// Why a mention is one: the rule that ties a figure to what happened.
  package struct Tie: Sendable {
    package var figure: Range<Int>
    package var rule: String
    /// What the rule reads, in a sentence.
    package var summary: String
    /// The words that carry the tie: the verb, the noun of the act.
    package var evidence: [ExplainedWord]
    /// The words of the people phrase.
    package var phrase: [ExplainedWord]
  }

  /// A number that counts nobody, and why not.
  package struct UncountedNumber: Sendable {
    package var tokens: Range<Int>
    package var reason: UncountedReason
  }

  /// Index of the sentence in its text.
  package var sentence: Int
  package var tokens: Range<Int>
  package var chunks: [Chunk]
  package var ties: [Tie]
  package var uncounted: [UncountedNumber]
  /// Words in small letters that the lexicon does not hold.
  package var unknownWords: [Range<Int>]
}
