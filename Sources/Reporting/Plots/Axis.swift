/// A stretch of numbers, laid out from left to right.
///
/// It begins at nought unless all figures lie close together; dots, unlike bars, do not need it.
struct Axis {
  /// The numbers at which a tick and its label stand.
  let ticks: [Int]
  /// Where the axis begins; over nought where the figures lie close together.
  var start: Int { Int(exactly: low) ?? 0 }
  private let low: Double
  private let high: Double

  /// The share of the width that is kept free at either end, in hundredths of a percent.
  private static let margin = 400.0

  /// Lays out the numbers given; with `isOpen` there is room on the right for an open end.
  init(numbers: [Int], isOpen: Bool) {
    let greatest = Double(numbers.max() ?? 0)
    let least = Double(numbers.min() ?? 0)
    let isClose = least > greatest / 2 && least < greatest
    let bottom = isClose ? least - (greatest - least) / 2 : min(0, least)
    let step = Self.step(for: max(greatest - bottom, 1))
    let start = (bottom / step).rounded(.down) * step
    var end = (max(greatest, start + 1) / step).rounded(.up) * step
    if isOpen, end - greatest < step / 2 { end += step }
    low = start
    high = end
    let count = Int(min((end - start) / step, 8))
    ticks = (0...count).compactMap { Int(exactly: start + Double($0) * step) }
  }

  /// Where a number lies, in hundredths of a percent of the width.
  func place(_ number: Int) -> Int {
    let share = (Double(number) - low) / (high - low)
    let bounded = min(max(share, 0), 1)
    return Int((Self.margin + bounded * (10_000 - 2 * Self.margin)).rounded())
  }

  /// The smallest of 1, 2, 5, 10, 20, 50 … that cuts a length into at most four pieces.
  private static func step(for length: Double) -> Double {
    var unit = 1.0
    while true {
      for factor in [1.0, 2.0, 5.0] where length / (unit * factor) <= 4 { return unit * factor }
      unit *= 10
    }
  }
}
