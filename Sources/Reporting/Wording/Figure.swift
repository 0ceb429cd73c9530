import ClaimModel

/// A number of people with its bounds, put into words.
struct Figure: Hashable {
  var low: Int?
  var high: Int?
  var relation: Relation
  /// The word of a vague figure as its text has it: `dozens`; nil where nobody knows it.
  var word: String?

  init(low: Int?, high: Int?, relation: Relation) {
    self.low = low
    self.high = high
    self.relation = relation
  }

  init(_ quantity: Quantity) {
    self.init(low: quantity.low, high: quantity.high, relation: quantity.relation)
    if relation == .vague { word = Self.word(of: quantity.text) }
  }

  init(_ position: Position) {
    self.init(low: position.low, high: position.high, relation: position.relation)
  }

  init(_ earlier: Position.Earlier) {
    self.init(low: earlier.low, high: earlier.high, relation: earlier.relation)
  }

  /// "at least 440", "about 35", "70 to 80"; a vague word with its bound: "dozens (24 or more)".
  var words: String {
    switch (relation, low, high) {
    case (.moreThan, let low?, nil): "more than \(Self.grouped(low &- 1))"
    case (.lessThan, nil, let high?): "fewer than \(Self.grouped(high &+ 1))"
    case (.vague, let low?, nil): vague(low)
    case (_, let low?, nil): "at least \(Self.grouped(low))"
    case (_, nil, let high?): "at most \(Self.grouped(high))"
    case (.about, let low?, let high?) where low == high: "about \(Self.grouped(low))"
    case (_, let low?, let high?) where low == high: Self.grouped(low)
    case (_, let low?, let high?): "\(Self.grouped(low)) to \(Self.grouped(high))"
    case (_, nil, nil): "no number"
    }
  }

  private func vague(_ low: Int) -> String {
    let bound = "\(Self.grouped(low)) or more"
    return word.map { "\($0) (\(bound))" } ?? "\(bound), vaguely"
  }

  /// "dozens" of "Dozens of"; nil where nothing but "of" is there.
  private static func word(of text: String) -> String? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let kept = words.last == "of" ? words.dropLast() : words[...]
    return kept.isEmpty ? nil : kept.joined(separator: " ")
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
