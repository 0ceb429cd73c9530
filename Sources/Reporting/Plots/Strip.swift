import ClaimModel

/// A drawing of figures along an axis, as the text of an SVG element.
///
/// All places are percentages, all shapes have a fixed size, so a strip fits any width without
/// being distorted. It holds numbers and words of ours alone, never a word of a document.
struct Strip {
  /// Half of the height.
  private static let middle = 5000

  private let axis: Axis
  private var parts: [String] = []

  init(axis: Axis) {
    self.axis = axis
  }

  /// The stretch that a policy gives, behind everything else.
  mutating func addBand(low: Int, high: Int) {
    let left = axis.place(low)
    let width = max(axis.place(high) - left, 30)
    parts.append(
      "<rect class=\"band\" x=\"\(percent(left))\" width=\"\(percent(width))\" height=\"100%\"/>")
  }

  mutating func addGrid() {
    for tick in axis.ticks {
      let place = percent(axis.place(tick))
      parts.append("<line class=\"grid\" x1=\"\(place)\" x2=\"\(place)\" y2=\"100%\"/>")
    }
  }

  /// A line over the whole width, for a strip without a grid.
  mutating func addBaseline() {
    parts.append("<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>")
  }

  /// A figure: a mark for a number, a whisker for a range, an arrow for an open end.
  mutating func add(_ figure: Figure, status: Status, side: SideMark, isEarlier: Bool = false) {
    guard figure.low != nil || figure.high != nil else { return }
    addWhisker(figure, style: side.style(isEarlier: isEarlier))
    let shape = FigureShape(figure, status: status, side: side, isEarlier: isEarlier)
    for number in Set([figure.low, figure.high].compactMap(\.self)).sorted() {
      parts.append(shape.svg(x: axis.place(number), y: Self.middle))
    }
  }

  /// The finished element.
  func svg(class name: String) -> String {
    "<svg class=\"\(name)\" aria-hidden=\"true\" focusable=\"false\">" + parts.joined() + "</svg>"
  }

  private mutating func addWhisker(_ figure: Figure, style: String) {
    guard figure.low != figure.high else { return }
    let from = figure.low.map(axis.place) ?? 50
    let to = figure.high.map(axis.place) ?? 9_950
    parts.append(
      "<line class=\"whisker \(style)\" x1=\"\(percent(from))\" x2=\"\(percent(to))\" "
        + "y1=\"50%\" y2=\"50%\"/>")
    if figure.high == nil { addArrow("M-5-5L0 0L-5 5", at: to, style: style) }
    if figure.low == nil { addArrow("M5-5L0 0L5 5", at: from, style: style) }
  }

  private mutating func addArrow(_ path: String, at place: Int, style: String) {
    parts.append(FigureShape.svg(path, style: "arrow \(style)", x: place, y: Self.middle))
  }

  private func percent(_ hundredths: Int) -> String { Percentage.text(hundredths) }
}

/// Hundredths of a percent as SVG writes them: 1250 is "12.5%".
enum Percentage {
  static func text(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)%" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(hundredths / 100).\(digits)%"
  }
}
