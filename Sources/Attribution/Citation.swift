package import ClaimModel

/// One place where a text cites somebody: who, with which words, for what.
///
/// In "The army said 21 hostages were killed" the source is "The army", the cue "said" and the
/// content the rest. All ranges are indices into the tokens of the text.
package struct Citation: Sendable, Hashable {
  /// How far the words vouch for a figure.
  package enum Force: Sendable, Hashable {
    /// The source states the content: "said", "according to".
    case states
    /// The source holds the content to be wrong: "denied that".
    case denies
    /// The source takes a stand on something: "condemned the killing". It vouches for no figure.
    case judges
  }

  /// The identifier of the rule that found the citation.
  package var rule: String
  /// Index of the sentence that holds the cue.
  package var sentence: Int
  /// Where the source stands; for a pronoun the pronoun, nil where nobody is named.
  package var source: Range<Int>?
  package var cue: Range<Int>
  /// The pieces of what is attributed, first to last; they may reach beyond the sentence.
  package var content: [Range<Int>]
  package var force: Force
  /// Who is cited, pronouns resolved; nil with `source`.
  package var resolved: Source?
  /// A second source that the first one relies on: "the agency, citing police".
  package var isSecondHand: Bool

  init(
    rule: String, sentence: Int, source: Range<Int>?, cue: Range<Int>, content: [Range<Int>],
    force: Force = .states, isSecondHand: Bool = false
  ) {
    self.rule = rule
    self.sentence = sentence
    self.source = source
    self.cue = cue
    self.content = content
    self.force = force
    self.isSecondHand = isSecondHand
  }

  /// Whether the token is part of what is attributed.
  package func covers(_ token: Int) -> Bool {
    content.contains { $0.contains(token) }
  }
}
