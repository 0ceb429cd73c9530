import ClaimModel

/// The drawing of one question: a strip for each position on one common axis.
struct QuestionPlot {
  let axis: Axis
  private let band: (low: Int, high: Int)?
  private let marks: SideMarks
  private let positions: [Position]

  /// Lays out the positions; the estimate, where it has both ends, becomes a band behind them.
  init(positions: [Position], estimate: Discrepancy.Estimate?, marks: SideMarks) {
    self.positions = positions
    self.marks = marks
    if let low = estimate?.low, let high = estimate?.high, low <= high {
      band = (low, high)
    } else {
      band = nil
    }
    let figures = positions.flatMap { [Figure($0)] + $0.earlier.map(Figure.init) }
    let numbers = figures.flatMap { [$0.low, $0.high] }.compactMap(\.self)
    axis = Axis(
      numbers: numbers + (band.map { [$0.low, $0.high] } ?? []),
      isOpen: figures.contains { $0.low != nil && $0.high == nil })
  }

  var hasBand: Bool { band != nil }

  /// The strip of one position: its earlier figures, fainter, behind its latest.
  func strip(_ position: Position) -> String {
    var strip = Strip(axis: axis)
    if let band { strip.addBand(low: band.low, high: band.high) }
    strip.addGrid()
    draw(position, on: &strip)
    return strip.svg(class: "strip")
  }

  /// All figures on one line, for the index.
  var summary: String {
    var strip = Strip(axis: axis)
    strip.addBaseline()
    for position in positions {
      draw(position, on: &strip)
    }
    return strip.svg(class: "summary")
  }

  private func draw(_ position: Position, on strip: inout Strip) {
    let side = marks.mark(of: position.side)
    for earlier in position.earlier {
      strip.add(Figure(earlier), status: .asserted, side: side, isEarlier: true)
    }
    strip.add(Figure(position), status: position.status, side: side)
  }
}
