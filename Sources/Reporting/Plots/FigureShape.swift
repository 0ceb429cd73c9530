import ClaimModel

/// What stands at a number: filled for a plain figure, hollow for one that is about, vague or not
/// asserted, a cross for one that its source denies.
struct FigureShape {
  /// The outline around the point 0, 0, in pixels.
  let path: String
  /// The classes by which the style sheet colours it.
  let style: String

  init(_ figure: Figure, status: Status, side: SideMark, isEarlier: Bool) {
    let sideStyle = side.style(isEarlier: isEarlier)
    guard status != .denied else {
      path = "M-5-5L5 5M5-5L-5 5"
      style = "cross \(sideStyle)"
      return
    }
    let isHollow = figure.relation == .about || figure.relation == .vague || status != .asserted
    path = side.outline
    style = "mark \(sideStyle)" + (isHollow ? " hollow" : "")
  }

  /// The shape at a place of a drawing; both are hundredths of a percent.
  func svg(x: Int, y: Int) -> String { Self.svg(path, style: style, x: x, y: y) }

  static func svg(_ path: String, style: String, x: Int, y: Int) -> String {
    "<svg x=\"\(Percentage.text(x))\" y=\"\(Percentage.text(y))\" overflow=\"visible\">"
      + "<path class=\"\(style)\" d=\"\(path)\"/></svg>"
  }
}

extension SideMark {
  /// The classes of everything that is drawn for the side.
  func style(isEarlier: Bool = false) -> String {
    "side-\(number)" + (isEarlier ? " earlier" : "")
  }
}
