import ClaimModel

/// A number of people with its bounds, put into words.
struct Figure: Hashable {
  var low: Int?
  var high: Int?
  var relation: Relation

  init(low: Int?, high: Int?, relation: Relation) {
    self.low = low
    self.high = high
    self.relation = relation
  }

  init(_ quantity: Quantity) {
    self.init(low: quantity.low, high: quantity.high, relation: quantity.relation)
  }

  init(_ position: Position) {
    self.init(low: position.low, high: position.high, relation: position.relation)
  }

  init(_ earlier: Position.Earlier) {
    self.init(low: earlier.low, high: earlier.high, relation: earlier.relation)
  }

  /// "at least 440", "about 35", "70 to 80"; a vague word is told by its bound: "24 or more".
  var words: String {
    switch (relation, low, high) {
    case (.moreThan, let low?, nil): "more than \(Self.grouped(low &- 1))"
    case (.lessThan, nil, let high?): "fewer than \(Self.grouped(high &+ 1))"
    case (.vague, let low?, nil): "\(Self.grouped(low)) or more, vaguely"
    case (_, let low?, nil): "at least \(Self.grouped(low))"
    case (_, nil, let high?): "at most \(Self.grouped(high))"
    case (.about, let low?, let high?) where low == high: "about \(Self.grouped(low))"
    case (_, let low?, let high?) where low == high: Self.grouped(low)
    case (_, let low?, let high?): "\(Self.grouped(low)) to \(Self.grouped(high))"
    case (_, nil, nil): "no number"
    }
  }

  /// Digits in threes: 250,000.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
