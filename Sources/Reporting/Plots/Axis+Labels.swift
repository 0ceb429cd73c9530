extension Axis {
  /// The ticks and their numbers, to stand over a column of strips.
  var svg: String {
    let labels = ticks.map { tick in
      "<text x=\"\(Percentage.text(place(tick)))\" y=\"12\" text-anchor=\"middle\">"
        + "\(Figure.grouped(tick))</text>"
    }
    return "<svg class=\"axis\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">"
      + labels.joined() + "</svg>"
  }
}
