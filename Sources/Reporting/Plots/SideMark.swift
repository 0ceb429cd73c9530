/// How the figures of one side are drawn: a colour and a shape, so that colour is never alone.
struct SideMark: Hashable {
  /// 0 for sources that speak for no side; the style sheet names the colours `side-0`, `side-1` ….
  let number: Int

  static let none = SideMark(number: 0)

  /// The outline around the point 0, 0, in pixels.
  var outline: String {
    switch number {
    case 1: "M-5-5H5V5H-5Z"
    case 2: "M0-7L7 0L0 7L-7 0Z"
    case 3: "M0-6.5L6.5 5H-6.5Z"
    case 4: "M0 6.5L6.5-5H-6.5Z"
    case 5: "M-3-6H3L6 0L3 6H-3L-6 0Z"
    default: "M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0-5.5 0Z"
    }
  }

  /// The mark by itself, for a legend or beside a name.
  var sample: String {
    "<svg class=\"sample\" width=\"14\" height=\"14\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\" "
      + "focusable=\"false\"><path class=\"mark side-\(number)\" d=\"\(outline)\"/></svg>"
  }
}

/// The marks of the sides of one incident, in order of name.
struct SideMarks {
  /// How many colours and shapes there are; more sides than that share the mark of no side.
  private static let limit = 5
  let sides: [String]

  init(_ sides: some Sequence<String>) {
    self.sides = Set(sides).sorted()
  }

  func mark(of side: String?) -> SideMark {
    guard let side, let index = sides.firstIndex(of: side), index < Self.limit else {
      return .none
    }
    return SideMark(number: index + 1)
  }
}
