public import ClaimModel

/// A quantity of people in a sentence: number words, the noun counted, what happened to them.
///
/// Extraction finds mentions; attribution tells who is cited for them and how firmly.
public struct Mention: Sendable, Hashable {
  /// Index of the sentence in its text.
  public var sentence: Int
  /// The tokens that carry the claim: figure, noun and word of harm.
  public var evidence: Range<Int>
  /// The tokens of the figure with its hedge.
  public var figure: Range<Int>
  /// The tokens of the noun counted; nil where none stands.
  public var noun: Range<Int>?
  public var quantity: Quantity
  public var measure: Measure
  public var group: Group
  public var status: Status
  /// The losses are those of whoever is cited: "it has not suffered any casualties".
  public var isOwnLoss: Bool
  /// Index of the mention, in the same list, of whose figure this one is a part.
  public var partOf: Int?
  /// The identifiers of the rules that made the mention.
  public var rules: [String]

  public init(
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
