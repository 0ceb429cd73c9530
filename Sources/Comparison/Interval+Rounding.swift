package import ClaimModel

extension Interval {
  /// What the figure allows once its wording is taken as loosely as people use it.
  ///
  /// "About 200" allows half of its last round place or a tenth, whichever is less, and one at
  /// least: 180 to 220. "Dozens" begins at one dozen, "hundreds" at one hundred: half of the lower
  /// bound that the lexicon gives. A bare multiple of one hundred is rounded more often than not: 600
  /// stands beside 612. "More than 50" may be said of 50 that were rounded down, and "fewer than
  /// 30" of 30. Every other figure stands as it is.
  package func loosened(by relation: Relation) -> Interval {
    switch relation {
    case .about:
      let margin = Interval.roundingMargin(of: figure)
      return Interval(low.map { max(0, $0 - margin) }, high.map { $0 + margin })
    case .vague:
      return Interval(low.map { $0 / 2 }, high)
    case .exactly where isRound:
      return Interval(
        figure - Interval.roundingMargin(of: figure), figure + Interval.roundingMargin(of: figure))
    case .moreThan:
      return Interval(low.map { max(0, $0 - 1) }, high)
    case .lessThan:
      return Interval(low, high.map { $0 + 1 })
    case .exactly, .atLeast, .atMost, .range:
      return self
    }
  }

  /// Whether the figure is a multiple of one hundred, as counted figures rarely are.
  private var isRound: Bool { isPoint && figure >= 100 && figure % 100 == 0 }

  /// How far from a rounded figure the number behind it may lie.
  ///
  /// Half of the place of its last digit that is not 0 (halved once more where that digit is 5, as
  /// in 35), but no more than a tenth of the figure and no less than 1.
  package static func roundingMargin(of figure: Int) -> Int {
    guard figure > 0 else { return 1 }
    var place = 1
    while figure % (place * 10) == 0 { place *= 10 }
    let half = figure / place % 10 == 5 ? (place * 5 + 1) / 2 : (place + 1) / 2
    return max(1, min(half, figure / 10))
  }
}
