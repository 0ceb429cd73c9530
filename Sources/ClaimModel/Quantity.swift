/// How the words of a figure bound it.
public enum Relation: String, CaseIterable, Codable, Sendable, Hashable {
  case exactly, about
  case atLeast = "at_least"
  case moreThan = "more_than"
  case atMost = "at_most"
  case lessThan = "less_than"
  case range, vague
}

/// A number of people as an interval.
///
/// "More than 50" is `low` 51 without `high`; "up to 35" is `high` 35 without `low`; "dozens" is
/// `low` 24 without `high`; "no one" is 0 to 0.
public struct Quantity: Sendable, Hashable, Codable {
  /// The words of the figure as the text has them, with their hedge: "at least 21".
  public var text: String
  /// The least number that the words allow; nil where they set no lower bound.
  public var low: Int?
  /// The greatest number that the words allow; nil where they set no upper bound.
  public var high: Int?
  public var relation: Relation

  public init(text: String, low: Int?, high: Int?, relation: Relation) {
    self.text = text
    self.low = low
    self.high = high
    self.relation = relation
  }

  /// One number to order and draw by: the lower bound where there is one, else the upper.
  public var figure: Int { low ?? high ?? 0 }
}
