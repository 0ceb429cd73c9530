package import ClaimModel

/// A quantity of people in a sentence: number words, the noun counted, what happened to them.
///
/// Extraction finds mentions; attribution tells who is cited for them and how firmly.
package struct Mention: Sendable, Hashable {
  /// Index of the sentence in its text.
  package var sentence: Int
  /// The tokens that carry the claim: figure, noun and word of harm.
  package var evidence: Range<Int>
  /// The tokens of the figure with its hedge.
  package var figure: Range<Int>
  /// The tokens of the noun counted; nil where none stands.
  package var noun: Range<Int>?
  package var quantity: Quantity
  package var measure: Measure
  package var group: Group
  package var status: Status
  /// The losses are those of whoever is cited: "it has not suffered any casualties".
  package var isOwnLoss: Bool
  /// Index of the mention, in the same list, of whose figure this one is a part.
  package var partOf: Int?
  /// The identifiers of the rules that made the mention.
  package var rules: [String]

  package init(
    sentence: Int, evidence: Range<Int>, figure: Range<Int>, noun: Range<Int>? = nil,
    quantity: Quantity, measure: Measure, group: Group, status: Status = .asserted,
    isOwnLoss: Bool = false, partOf: Int? = nil, rules: [String] = []
  ) {
    self.sentence = sentence
    self.evidence = evidence
    self.figure = figure
    self.noun = noun
    self.quantity = quantity
    self.measure = measure
    self.group = group
    self.status = status
    self.isOwnLoss = isOwnLoss
    self.partOf = partOf
    self.rules = rules
  }
}
