import ClaimModel

/// The figures of one question over time: a step line for each voice whose figure has moved.
///
/// All others stand beside them as marks. A line runs on at the height of its figure until the next
/// one, for that is what its source said in the meantime; nothing is drawn between two figures.
struct TimePlot {
  /// A figure with the moment at which its source gave it.
  struct Point {
    let moment: Int
    /// As the document has it, ISO 8601.
    let reported: String
    let figure: Figure
    let status: Status
  }

  /// What one source said, oldest first.
  struct Voice {
    let source: String
    let kind: SourceKind?
    let side: SideMark
    let points: [Point]
    /// The letter that names its line; empty for a voice whose figure has not moved.
    let letter: String
  }

  let voices: [Voice]
  let axis: Axis
  let time: TimeAxis

  /// Nil where no voice has moved, or all have spoken at one moment.
  init?(_ positions: [Position], marks: SideMarks) {
    var letters = Self.letters.makeIterator()
    voices = positions.compactMap { position in
      let points = Self.points(position)
      guard !points.isEmpty else { return nil }
      let hasMoved = Set(points.map(\.moment)).count > 1
      return Voice(
        source: position.source, kind: position.kind, side: marks.mark(of: position.side),
        points: points,
        letter: hasMoved ? letters.next() ?? "" : "")
    }
    let points = voices.flatMap(\.points)
    guard voices.contains(where: { !$0.letter.isEmpty }),
      let time = TimeAxis(points.map(\.moment))
    else { return nil }
    self.time = time
    axis = Axis(
      numbers: points.flatMap { [$0.figure.low, $0.figure.high] }.compactMap(\.self),
      isOpen: points.contains { $0.figure.high == nil })
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  /// The figures of a position whose moments are known; of one moment only the last.
  private static func points(_ position: Position) -> [Point] {
    let earlier = position.earlier.map { (Figure($0), $0.reported, Status.asserted) }
    let all = earlier + [(Figure(position), position.reported, position.status)]
    var points: [Point] = []
    for (figure, reported, status) in all {
      guard let reported, let moment = Days.minutes(iso: reported),
        figure.low != nil || figure.high != nil, moment >= points.last?.moment ?? .min
      else { continue }
      if points.last?.moment == moment { points.removeLast() }
      points.append(Point(moment: moment, reported: reported, figure: figure, status: status))
    }
    return points
  }

  /// The drawing; its table twin stands beside it, so that it is hidden from screen readers.
  var svg: String {
    let parts = grid + voices.flatMap(lines) + voices.flatMap(shapes)
    return "<svg class=\"steps\" aria-hidden=\"true\" focusable=\"false\">" + parts.joined()
      + "</svg>"
  }

  private var grid: [String] {
    let across = axis.ticks.map { tick in
      let y = Percentage.text(height(tick))
      return "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
        + "<text x=\"-8\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\">\(Figure.grouped(tick))</text>"
    }
    let down = time.ticks.map { tick in
      let x = Percentage.text(time.place(tick.moment))
      return "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y2=\"100%\"/>"
        + "<text x=\"\(x)\" y=\"100%\" dy=\"16\" text-anchor=\"middle\">\(tick.label)</text>"
    }
    return across + down
  }

  /// The steps of a voice that has moved, the last one to the end of the drawing.
  private func lines(_ voice: Voice) -> [String] {
    guard !voice.letter.isEmpty else { return [] }
    return [\Figure.low, \Figure.high].flatMap { end in
      steps(voice, end: end)
    }
  }

  private func steps(_ voice: Voice, end: KeyPath<Figure, Int?>) -> [String] {
    // A plain figure has both ends at one height, and one line.
    let isUpper = end == \Figure.high
    let points = voice.points.filter {
      $0.figure[keyPath: end] != nil && !(isUpper && $0.figure.low == $0.figure.high)
    }
    var lines: [String] = []
    for (index, point) in points.enumerated() {
      guard let number = point.figure[keyPath: end] else { continue }
      let next = index + 1 < points.count ? points[index + 1] : nil
      let (from, to) = (time.place(point.moment), next.map { time.place($0.moment) } ?? 10_000)
      lines.append(line(voice, from, height(number), to, height(number)))
      if let next, let other = next.figure[keyPath: end] {
        lines.append(line(voice, to, height(number), to, height(other)))
      }
    }
    return lines
  }

  private func line(_ voice: Voice, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> String {
    "<line class=\"step \(voice.side.style())\" x1=\"\(Percentage.text(x1))\" "
      + "y1=\"\(Percentage.text(y1))\" x2=\"\(Percentage.text(x2))\" y2=\"\(Percentage.text(y2))\"/>"
  }

  /// The marks of a voice, with an arrow at an open end, and its letter at the last.
  private func shapes(_ voice: Voice) -> [String] {
    var parts: [String] = []
    for point in voice.points {
      let x = time.place(point.moment)
      let numbers = Set([point.figure.low, point.figure.high].compactMap(\.self)).sorted()
      let shape = FigureShape(
        point.figure, status: point.status, side: voice.side, isEarlier: false)
      parts += numbers.map { shape.svg(x: x, y: height($0)) }
      if let number = numbers.first, numbers.count == 1, point.figure.low != point.figure.high {
        let path = point.figure.high == nil ? "M0-8V-20M-4-16L0-20L4-16" : "M0 8V20M-4 16L0 20L4 16"
        let style = "arrow \(voice.side.style())"
        parts.append(FigureShape.svg(path, style: style, x: x, y: height(number)))
      }
    }
    if let last = voice.points.last, let number = last.figure.low ?? last.figure.high,
      !voice.letter.isEmpty
    {
      parts.append(
        "<text class=\"letter\" x=\"\(Percentage.text(time.place(last.moment)))\" "
          + "y=\"\(Percentage.text(height(number)))\" dx=\"10\" dy=\"-6\">\(voice.letter)</text>")
    }
    return parts
  }

  private func height(_ number: Int) -> Int { 10_000 - axis.place(number) }
}

/// A stretch of time, laid out from left to right.
struct TimeAxis {
  struct Tick {
    let moment: Int
    /// "12 Mar".
    let label: String
  }

  private static let minutesOfDay = 1440
  /// The share of the width that is kept free at either end, in hundredths of a percent.
  private static let margin = 600.0

  let ticks: [Tick]
  private let first: Int
  private let last: Int

  /// Nil where the moments are one.
  init?(_ moments: [Int]) {
    guard let first = moments.min(), let last = moments.max(), first < last else { return nil }
    self.first = first
    self.last = last
    let days = Self.day(of: first)...Self.day(of: last)
    let step = [1, 2, 5, 7, 14, 30, 90, 365].first { days.count / $0 <= 5 } ?? days.count / 5
    ticks = stride(from: days.lowerBound, through: days.upperBound, by: step).compactMap { day in
      // A day begins at midnight; where the first figure came later, its tick would lie outside.
      let moment = max(day * Self.minutesOfDay, first)
      return Tick(moment: moment, label: Days.short(CalendarDay(daysSinceEpoch: day)))
    }
  }

  /// Where a moment lies, in hundredths of a percent of the width.
  func place(_ moment: Int) -> Int {
    let share = Double(moment - first) / Double(last - first)
    return Int((Self.margin + min(max(share, 0), 1) * (10_000 - 2 * Self.margin)).rounded())
  }

  private static func day(of moment: Int) -> Int {
    Int((Double(moment) / Double(minutesOfDay)).rounded(.down))
  }
}
