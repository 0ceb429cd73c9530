package import ClaimModel

/// A number of people that a claim allows: every whole number from `low` to `high`.
///
/// An absent bound is an open end, so that "more than 50" is `51...` and "up to 35" is `...35`.
/// Figures count people, so that an open lower end means 0 wherever it matters.
///
/// For example `Interval(20, nil).meets(Interval(21, 21))` is true: "at least 20" allows 21.
package struct Interval: Sendable, Hashable {
  package let low: Int?
  package let high: Int?

  /// Makes an interval; bounds that stand the wrong way round ("80 to 70") are exchanged.
  package init(_ low: Int?, _ high: Int?) {
    if let low, let high, low > high {
      self.low = high
      self.high = low
    } else {
      self.low = low
      self.high = high
    }
  }

  package init(_ quantity: Quantity) {
    self.init(quantity.low, quantity.high)
  }

  package init(_ position: Position) {
    self.init(position.low, position.high)
  }

  /// The lower end; 0 where the words set none, since nobody counts fewer than no people.
  package var floor: Int { low ?? 0 }

  /// One number to order and speak by: the lower bound where there is one, else the upper.
  package var figure: Int { low ?? high ?? 0 }

  /// Whether both ends are the same number.
  package var isPoint: Bool { low != nil && low == high }

  /// Whether some number satisfies both.
  package func meets(_ other: Interval) -> Bool { distance(to: other) == 0 }

  /// How many people lie between the two; 0 where they meet.
  package func distance(to other: Interval) -> Int {
    if let high, other.floor > high { return other.floor - high }
    if let otherHigh = other.high, floor > otherHigh { return floor - otherHigh }
    return 0
  }

  /// Whether every number of the other is one of this.
  package func contains(_ other: Interval) -> Bool {
    guard floor <= other.floor else { return false }
    guard let high else { return true }
    guard let otherHigh = other.high else { return false }
    return otherHigh <= high
  }

  /// Whether all of this lies below all of the other.
  package func isBelow(_ other: Interval) -> Bool {
    guard let high else { return false }
    return high < other.floor
  }
}
