internal import ClaimModel

/// A quantity read from number words and their hedges.
struct Figure {
  /// What kind of expression gives the number.
  enum Form {
    case number, range, vague, zero
    /// "a", "an", "another" before a singular noun.
    case singular
    /// "any", which counts nobody once its clause is denied.
    case any
  }

  /// Units from the first hedge to the last.
  var units: Range<Int>
  var form: Form
  var low: Int
  var high: Int
  var relation: Relation = .exactly
  /// "another 12", "a further three", "12 more": added to a figure that stands before.
  var isFurther = false
  /// "the 14", "all 33": known from before, or a whole.
  var isDefinite = false
  /// "nobody", "no one": no noun follows.
  var isPronoun = false
  /// "several", "a few", "many": no number in the words.
  var isIndefinite = false

  /// The figure as the interval that its hedge allows.
  func quantity(text: String) -> Quantity {
    switch (form, relation) {
    case (.vague, .moreThan): return Quantity(text: text, low: low + 1, high: nil, relation: .vague)
    case (.vague, _): return Quantity(text: text, low: low, high: nil, relation: .vague)
    case (.range, _): return Quantity(text: text, low: low, high: high, relation: .range)
    case (_, .atLeast): return Quantity(text: text, low: low, high: nil, relation: .atLeast)
    case (_, .moreThan): return Quantity(text: text, low: low + 1, high: nil, relation: .moreThan)
    case (_, .atMost): return Quantity(text: text, low: nil, high: high, relation: .atMost)
    case (_, .lessThan):
      return Quantity(text: text, low: nil, high: max(0, high - 1), relation: .lessThan)
    default: return Quantity(text: text, low: low, high: high, relation: relation)
    }
  }
}
