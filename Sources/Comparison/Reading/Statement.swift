import ClaimModel

/// One claim as it bears on one question: whose it is, of whom it speaks, and when it was made.
///
/// A claim with two sources makes two statements, and "no casualties" bears on the killed, the
/// injured and the casualties alike.
struct Statement: Sendable {
  let claim: Claim
  /// The measure of the question that it bears on.
  let measure: Measure
  /// The group once "no casualties" is read as the speaker's own.
  let group: Group
  let voice: Voice
  let moment: Moment?
  let article: ArticleKey
  /// The article's carrier: near-identical articles are one.
  let carrier: String
  /// The paper that carries it, as the voice that it would be on its own.
  let paper: Voice
  /// The place of the claim in the order of publication and of the text.
  let order: Int
  /// Whether the claim was made of this very measure, and not of casualties at large.
  let isDirect: Bool
  /// Whether the claim names some and leaves open whether there were more: one item of a list, or,
  /// of the killed, "three of the 14 wounded died".
  var isPartial: Bool

  /// The numbers that the words leave possible.
  ///
  /// "A man was killed" and "two more died" name victims and do not say that there were no others.
  var interval: Interval {
    isOpenEnded ? Interval(claim.quantity.low, nil) : Interval(claim.quantity)
  }

  var relation: Relation { claim.quantity.relation }
  var isOwnVoice: Bool { voice.kind == nil }

  /// Whether the figure is no total; known once the lists are read.
  var isOpenEnded = false

  /// Reads from the words whether the figure is a total.
  mutating func settle() {
    isOpenEnded = isPartial || speaksOfOneVictim || speaksOfOthers || pointsBack || dividesOthers
  }
}
