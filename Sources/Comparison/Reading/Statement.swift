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
  /// Whether the claim names some and leaves open whether there were more: of the killed, "three of
  /// the 14 wounded died" tells three and no total.
  let isPartial: Bool

  /// The numbers that the words leave possible.
  ///
  /// "A man was killed" names one victim and does not say that there were no more.
  var interval: Interval {
    if speaksOfOneVictim { return Interval(1, nil) }
    return isPartial ? Interval(claim.quantity.low, nil) : Interval(claim.quantity)
  }

  var relation: Relation { claim.quantity.relation }
  var isOwnVoice: Bool { voice.kind == nil }

  /// Whether an indefinite singular is all that the figure rests on: "a man", "another".
  var speaksOfOneVictim: Bool {
    let quantity = claim.quantity
    guard quantity.low == 1, quantity.high == 1, quantity.relation == .exactly else { return false }
    let words = quantity.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let firm: Set<Substring> = ["one", "1", "single", "sole", "lone", "only"]
    let loose: Set<Substring> = ["other", "another", "more", "first", "second", "third"]
    return Set(words).isDisjoint(with: firm) || !Set(words).isDisjoint(with: loose)
  }

  /// Whether the sentence says that an older figure was wrong.
  var announcesCorrection: Bool {
    let correcting: Set<Substring> = [
      "corrected", "correction", "lowered", "reduced", "retracted", "revised", "revising",
      "revision",
    ]
    let words = claim.sentence.lowercased().split { !$0.isLetter }
    return !Set(words).isDisjoint(with: correcting)
  }
}
